import { describe, expect, it } from 'vitest';
import { backUp } from '@/lib/backup/back-up';
import { listed } from '@/lib/backup/listed';
import { UNFINISHED } from '@/lib/backup/names';
import { troubleOf } from '@/lib/backup/trouble';
import { addDays } from '@/lib/shared/time';
import { FakeFolder, type Step, steps } from './fake-folder';

const today = '2026-11-22';
const copy = new Blob(['everything '.repeat(200_000)]);
const own = { name: 'cairn-2026-11-22.json', size: 5 };

/** A folder with today's earlier backup, and with what is somebody else's. */
function folderWith(): FakeFolder {
  const folder = new FakeFolder();
  folder.files.set(own.name, new Blob(['older']));
  folder.files.set('cairn-2020-01-01.json', new Blob(['from another browser']));
  folder.files.set('letter.txt', new Blob(['Dear Bo']));
  return folder;
}
const text = async (folder: FakeFolder, name: string) =>
  (await folder.files.get(name)?.text()) ?? '';

describe('a backup', () => {
  it.each([true, false])(
    'is whole under its name, read back, before the day’s older one goes (%s)',
    async (moves) => {
      const folder = folderWith();
      folder.moves = moves;
      const made = await backUp(folder, { copy, today, made: [own] });
      expect(made).toEqual([{ name: 'cairn-2026-11-22-2.json', size: copy.size }]);
      expect(await text(folder, 'cairn-2026-11-22-2.json')).toBe(await copy.text());
      expect([...folder.files.keys()].sort()).toEqual([
        'cairn-2020-01-01.json',
        'cairn-2026-11-22-2.json',
        'letter.txt',
      ]);
      expect(folder.removed).not.toContain('cairn-2020-01-01.json');
    },
  );

  it('that is sealed has a name of its own, after all others of the day', async () => {
    const folder = folderWith();
    const made = await backUp(folder, { copy, ending: 'cairn', today, made: [own] });
    expect(made).toEqual([{ name: 'cairn-2026-11-22-2.cairn', size: copy.size }]);
    const next = await backUp(folder, { copy, ending: 'cairn', today, made });
    expect(next).toEqual([{ name: 'cairn-2026-11-22-3.cairn', size: copy.size }]);
    expect(folder.files.has('cairn-2026-11-22-2.cairn')).toBe(false);
  });

  const cases = steps.flatMap((step) => [1, 2].map((from): [Step, number] => [step, from]));
  it.each(cases)(
    'that fails at “%s” for the %i. time leaves all others whole',
    async (step, from) => {
      const folder = folderWith().fail(step, 'QuotaExceededError', from);
      const outcome = await backUp(folder, { copy, today, made: [own] }).catch(troubleOf);
      for (const name of ['cairn-2020-01-01.json', 'letter.txt'])
        expect((await text(folder, name)).length).toBeGreaterThan(0);
      if (typeof outcome !== 'string') {
        expect(await text(folder, 'cairn-2026-11-22-2.json')).toBe(await copy.text());
        return;
      }
      expect(['full', 'differs']).toContain(outcome);
      expect(await text(folder, own.name)).toBe('older');
      expect(folder.files.has(UNFINISHED)).toBe(false);
      expect(folder.files.has('cairn-2026-11-22-2.json')).toBe(false);
    },
  );

  it.each([
    ['NotAllowedError', 'asked'],
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'held'],
    ['InvalidStateError', 'failed'],
  ])('that ends in %s says “%s”', async (name, trouble) => {
    const folder = folderWith().fail('writable', name);
    expect(await backUp(folder, { copy, today, made: [] }).catch(troubleOf)).toBe(trouble);
  });

  it('that reads otherwise than it was written is none', async () => {
    const folder = folderWith();
    folder.garbles = true;
    expect(await backUp(folder, { copy, today, made: [own] }).catch(troubleOf)).toBe('differs');
    expect([...folder.files.keys()]).toHaveLength(3);
    expect(await text(folder, own.name)).toBe('older');
  });

  it('ends where it is ended, and leaves nothing', async () => {
    const folder = folderWith();
    const ended = backUp(folder, { copy, today, made: [own], signal: AbortSignal.abort() });
    await expect(ended).rejects.toThrow();
    expect([...folder.files.keys()]).toHaveLength(3);
  });

  it('takes away by the rules only what is its own and as it was written', async () => {
    const folder = new FakeFolder();
    const made = Array.from({ length: 40 }, (_, n) => ({
      ...{ name: `cairn-${addDays(today, n - 40)}.json`, size: 3 },
    }));
    for (const { name } of made) folder.files.set(name, new Blob(['old']));
    const changed = 'cairn-2026-10-14.json';
    folder.files.set(changed, new Blob(['by hand']));
    const left = await backUp(folder, { copy, today, made });
    expect(folder.files.has(changed)).toBe(true);
    expect(left.map(({ name }) => name)).not.toContain(changed);
    expect(left.length).toBeLessThanOrEqual(14);
    expect(left.at(-1)?.name).toBe(own.name);
    expect([...folder.files.keys()].sort()).toEqual(
      [changed, ...left.map(({ name }) => name)].sort(),
    );
  });
});

describe('the list of backups', () => {
  it('holds the ten newest copies, whoever put them there', async () => {
    const folder = folderWith();
    for (let n = 0; n < 12; n++) folder.files.set(`cairn-2025-03-${n + 10}.json`, new Blob(['x']));
    const list = await listed(folder);
    expect(list).toHaveLength(10);
    expect(list[0]).toEqual({ name: own.name, date: today, size: 5 });
    expect(list[1]?.date).toBe('2025-03-21');
  });
});
