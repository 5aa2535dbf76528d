/** What `import … from "soapwright"` offers: the configuration of SDKs. */
export { defineConfig, type SdkConfig, type SoapwrightConfig } from "./config/schema.js";
