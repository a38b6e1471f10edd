import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { giveOnce, safeName } from '@/lib/copies/folder/names';
import { charterWords, type FolderWords, ownWords } from '@/lib/copies/folder/words';
import { writeFolder } from '@/lib/copies/folder/write';
import { addSample } from '@/lib/sample/add';
import { actionFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const words = Object.fromEntries(
  [...ownWords, ...charterWords].map((word) => [word, word]),
) as FolderWords;

type Store = ReturnType<typeof testStore>['store'];
async function unzipped(store: Store): Promise<Record<string, string>> {
  const zip = await writeFolder(store, words);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function meet(store: Store, partnerIds: string[], title = 'Mentoring') {
  const start = new Date(2026, 4, 12, 14, 30).getTime();
  return store.meetings.add({
    ...{ partnerIds, title, start, end: start + 3_600_000, location: '', joinUrl: null },
    ...{ status: 'held', event: null, eventKey: null, closedAt: null },
    talk: { me: 0, partner: 0 },
  });
}

describe('the folder', () => {
  it('has a folder a partner and a file a meeting, with what was said and agreed', async () => {
    const { store } = testStore();
    const priya = await store.partners.add(partnerFields({ name: 'Priya / Raman' }));
    const meeting = await meet(store, [priya.id]);
    const block = { meetingId: meeting.id, visibility: 'private' } as const;
    await store.noteBlocks.add({ ...block, order: 2, markdown: '- second' });
    await store.noteBlocks.add({ ...block, order: 1, markdown: '**first**' });
    const own = { partnerId: priya.id, meetingId: meeting.id };
    await store.actions.add(actionFields({ ...own, text: '*Read* it', due: '2026-05-20' }));
    await store.actions.add(actionFields({ partnerId: priya.id, text: 'Some day' }));
    await store.reflections.add({ meetingId: meeting.id, text: 'Listen more', learnt: 'Pauses' });
    expect(await unzipped(store)).toEqual({
      'Priya Raman/about.md': '# Priya / Raman\n\n## actions\n\n- [ ] me: Some day\n',
      'Priya Raman/2026-05-12 Mentoring.md': [
        '# Mentoring\n\n2026-05-12, 14:30\n\n## notes\n\n**first**\n\n- second\n',
        '## actions\n\n- [ ] me: \\*Read\\* it (due 2026-05-20)\n',
        '## reflection\n\nListen more\n\n## learnt\n\nPauses\n',
      ].join('\n'),
    });
  });

  it('keeps meetings of one day and title apart, and has those of several with each of them', async () => {
    const { store, clock } = testStore();
    const one = await store.partners.add(partnerFields({ name: 'Bo' }));
    clock.now += 1;
    const other = await store.partners.add(partnerFields({ name: 'bo' }));
    await meet(store, [one.id, other.id]);
    clock.now += 1;
    await meet(store, [one.id], 'mentoring');
    await meet(store, []);
    await store.actions.add(actionFields({ partnerId: null, text: 'Of nobody' }));
    expect(Object.keys(await unzipped(store)).sort()).toEqual([
      'Bo/2026-05-12 Mentoring.md',
      'Bo/2026-05-12 mentoring (2).md',
      'Bo/about.md',
      'alone/2026-05-12 Mentoring.md',
      'bo (2)/2026-05-12 Mentoring.md',
      'bo (2)/about.md',
      'loose.md',
    ]);
  });

  it('has nothing of the sample, nor of what was deleted or dropped', async () => {
    const { store } = testStore();
    await addSample(store);
    const bo = await store.partners.add(partnerFields({ name: 'Bo' }));
    await store.actions.add(actionFields({ partnerId: bo.id, text: 'No more', status: 'dropped' }));
    const gone = await store.actions.add(actionFields({ partnerId: bo.id, text: 'Deleted' }));
    await store.actions.remove(gone.id);
    expect(await unzipped(store)).toEqual({ 'Bo/about.md': '# Bo\n' });
  });

  it('ends when it is told to', async () => {
    const { store } = testStore();
    await store.partners.add(partnerFields({ name: 'Bo' }));
    const signal = AbortSignal.abort();
    await expect(writeFolder(store, words, { signal })).rejects.toThrow(/abort/i);
  });
});

describe('a name of a file', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('..', '../../x', 'C:\\x', 'con', 'COM1', 'a\u202Egpj.exe', '\0', ' . ', 'é'),
  );

  it('is one that every system takes, and is safe a second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const name = safeName(text, 'x');
        expect(name).not.toMatch(
          /[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s]|[.\s]$|^(con|prn|aux|nul|com\d|lpt\d)$/iu,
        );
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(101);
        expect(name).not.toBe('');
        expect(safeName(name, 'x')).toBe(name);
      }),
    );
  });

  it('is given once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'b', 'a (2)')), (names) => {
        const once = giveOnce();
        const given = names.map((name) => once(name).toLowerCase());
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
