import { defineConfig } from "./generator/index.js";

// biome-ignore lint/style/noDefaultExport: the tool reads its configuration from the default export
export default defineConfig({
  sdks: [{ contracts: "contracts/birst", out: "generated/birst" }],
});
