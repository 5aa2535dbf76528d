import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.js";

const limits = { testTimeout: 180_000, hookTimeout: 180_000, pool: "forks" } as const;

export default defineConfig({
  test: {
    reporters: ["default", new ClosingLine()],
    projects: [
      {
        test: {
          ...limits,
          name: "project",
          include: ["test/**/*.test.ts"],
          exclude: ["test/golden/*/**", "test/**/node_modules/**", "test/interop/*.test.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Servers of other people beside compilers: one file at a time, and after everything else.
        test: {
          ...limits,
          name: "interop",
          include: ["test/interop/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
