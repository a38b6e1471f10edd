import { join } from 'node:path';
import shipped from '../../wxt.config';

/** The shipped build with one page more: React and nothing else, the floor that pages are held against. */
export default {
  ...shipped,
  hooks: {
    ...shipped.hooks,
    'entrypoints:found': (
      _: unknown,
      infos: { name: string; inputPath: string; type: string }[],
    ) => {
      const inputPath = join(import.meta.dirname, 'empty', 'index.html');
      infos.push({ name: 'empty', inputPath, type: 'unlisted-page' });
    },
  },
};
