import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { '@': import.meta.dirname };
const month = 'tests/browser/prompts.test.ts';
const others = ['tests/browser/**', 'tests/bench/**'];
// With a page of their own, or modules that are replaced, or that begin as on the first call.
const alone = ['tests/**/*.test.tsx', 'tests/**/*.alone.test.ts', 'tests/notes/editor/*.test.ts'];
const units = {
  setupFiles: ['tests/support/each-file.ts'],
  testTimeout: 30_000,
  // By itself vitest leaves one core out, which is half of two.
  maxWorkers: '100%',
};

const longest = [
  'accounts',
  'languages',
  'page-life',
  'pseudo-languages',
  'first-run',
  'first-sample',
  'start',
  'access',
  'together',
  'relationships',
];

/** Long files begin first, so that no core waits for one at the end; by itself vitest goes by size. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          ...units,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...others, ...alone],
          // Loading every module anew for each file would take longer than the tests themselves.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: { ...units, name: 'unit-alone', include: alone, exclude: others },
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
