import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
const exclude = ['**/node_modules/**', '.next/**', 'data/**', 'e2e/**'];

const phrases = ['lib/scoring/{signals,themes}/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/test-summary-vitest.ts'],
    projects: [
      {
        plugins: [react()],
        resolve: { alias },
        test: { name: 'unit', include: ['{app,lib,scripts,prisma,bench}/**/*.test.{ts,tsx}'], exclude: [...exclude, '**/*.database.test.ts', ...phrases], environment: 'node', testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        // pure, and each file would otherwise compile the phrases of all languages for itself
        test: { name: 'phrases', include: phrases, exclude, environment: 'node', testTimeout: 60_000, isolate: false },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['{app,lib,scripts,prisma,bench}/**/*.database.test.ts'],
          exclude,
          environment: 'node',
          globalSetup: ['./lib/test/database.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
