import { defineConfig } from '@playwright/test';
import { ownerState } from './e2e/owner';
import { findChromium } from './scripts/find-test-tools.mjs';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/global-setup.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  projects: [
    { name: 'peers', testMatch: /peers\/.*\.spec\.ts/ },
    { name: 'first-run', testMatch: /first-run\.spec\.ts/ },
    { name: 'demo', testMatch: /demo-workspace\.spec\.ts/, dependencies: ['first-run'] },
    { name: 'hub', testIgnore: [/peers\//, /first-run\.spec\.ts/, /demo-workspace\.spec\.ts/], dependencies: ['first-run', 'demo'], use: { storageState: ownerState } },
  ],
  reporter: [['list'], ['./e2e/summary-reporter.ts']],
  use: {
    baseURL: process.env.HEED_E2E_URL,
    // without its film: drawing it costs a third of the time
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    },
  },
});
