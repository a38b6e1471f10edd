import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };
const month = 'tests/browser/prompts.test.ts';

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: ['tests/support/speak-english.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
          testTimeout: 30_000,
          // By itself vitest leaves one core out, which is half of two.
          maxWorkers: '100%',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [month],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Each file has browsers of its own and waits for them most of the time.
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        // A month of two browsers, nearly all of it waiting: it can run beside the units.
        test: { name: 'month', include: [month] },
      },
    ],
  },
});
