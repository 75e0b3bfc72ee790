import { defineConfig } from 'vitest/config';

// Four suites: what needs no site, the long part of it (npm run test:long), what needs a built one, and what needs
// a browser as well.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['tests/temporary-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // The vocabulary is read once for all files.
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/{unit,property}/**/*.test.ts', 'tests/fixtures.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['tests/browser/setup.ts'],
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
