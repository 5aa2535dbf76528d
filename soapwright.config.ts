import { defineConfig } from "./generator/index.js";

export default defineConfig({
  sdks: [{ contracts: "contracts/birst", out: "generated/birst" }],
});
