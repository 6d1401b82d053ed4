import type { Reporter, TestModule } from "vitest/node";

/** The last line of a test run, for people and programs alike: `12 passed, 0 failed, 1 skipped`. */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strays: readonly unknown[] = []): void {
    const count = { passed: 0, failed: strays.length, skipped: 0 };
    for (const module of modules) {
      // a file that cannot be loaded has no tests, and must not pass as "0 failed"
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === "pending" ? "skipped" : state] += 1;
      }
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
