import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { hbsVite } from "./tools/hbs-plugin.js";
import { PlainReporter } from "./tools/plain-reporter.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [hbsVite()],
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/kit/same-draws.ts"],
    // every file is pure: one load of the source serves all files of a worker
    isolate: false,
    // the default leaves a core idle, which is half of a machine with two
    maxWorkers: "100%",
    // a busy machine is slow, which is no fault of what is tested
    testTimeout: 90_000,
    reporters: ["default", new PlainReporter()],
  },
});
