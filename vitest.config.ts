import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/golden/**", "test/compile/*/node_modules/**"],
    testTimeout: 60_000,
    pool: "forks",
  },
});
