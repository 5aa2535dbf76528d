import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/golden/*/**", "test/**/node_modules/**"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "forks",
    reporters: ["default", new ClosingLine()],
  },
});
