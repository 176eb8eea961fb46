import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints the one closing line that continuous integration reads: `N passed, N failed, N skipped`. */
export default class SummaryReporter implements Reporter {
  private readonly last = new Map<TestCase, TestResult>();
  private troubles = 0;

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.last.set(test, result);
  }

  /** Something outside any test, such as the set-up or a file that does not load. */
  onError(): void {
    this.troubles += 1;
  }

  async onExit(): Promise<void> {
    const count = { passed: 0, failed: this.troubles, skipped: 0 };
    for (const [test, result] of this.last) {
      if (result.status === 'skipped') count.skipped += 1;
      else if (result.status === test.expectedStatus) count.passed += 1;
      else count.failed += 1;
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
