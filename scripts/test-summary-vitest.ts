import type { Reporter, TestModule } from 'vitest/node';

/** Prints the one closing line that continuous integration reads: `N passed, N failed, N skipped`. */
export default class TestSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const testModule of modules) {
      for (const test of testModule.children.allTests()) {
        const state = test.result().state;
        if (state !== 'pending') count[state] += 1;
      }
      if (testModule.errors().length > 0) count.failed += 1;
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
