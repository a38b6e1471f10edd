import { readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Cairn } from './cairn';

/**
 * The file that a page has just handed over, whose name begins so: put aside under a name of its own, for Chromium writes a
 * later one of the same name over it. Firefox makes an empty one first, and another beside it while it writes.
 */
export function downloaded({ folder }: Cairn, start: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const names = (await readdir(folder)).filter((one) => one.startsWith(start));
      const [name = ''] = names;
      const path = join(folder, name);
      if (names.length !== 1 || (await stat(path)).size === 0) throw new Error('No file yet');
      const aside = join(folder, `${crypto.randomUUID()}-${name}`);
      await rename(path, aside);
      return aside;
    },
    { timeout: 10_000 },
  );
}
