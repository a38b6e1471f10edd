import { describe, expect, it } from 'vitest';
import { speakEnglish } from '@/lib/i18n/english';
import { createHits } from '@/lib/omnibox/hits';
import { createOmnibox } from '@/lib/omnibox/listener';
import { DAY } from '@/lib/shared/time';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 9);

async function laidOut() {
  speakEnglish();
  const { store, clock } = testStore(NOW - 3 * DAY);
  const priya = await store.partners.add(partnerFields({ name: 'Priya <Nair>' }));
  const start = NOW - 3 * DAY;
  const met = await store.meetings.add(
    meetingFields({ title: 'Salary & role', partnerIds: [priya.id], start, status: 'held' }),
  );
  const owed = { text: 'Draft the salary plan', partnerId: priya.id, due: '2026-05-20' };
  await store.actions.add(actionFields(owed));
  await store.actions.add(actionFields({ ...owed, text: 'Old salary', status: 'done', doneAt: 1 }));
  const note = { meetingId: met.id, order: 1, visibility: 'private' } as const;
  await store.noteBlocks.add({ ...note, markdown: 'Her salary is a secret' });
  clock.now = NOW;
  return { store, priya, met };
}

describe('the first hits in the address bar', () => {
  it('are people, what is open and what was lately, and lead to their places', async () => {
    const { store, priya, met } = await laidOut();
    const look = await createHits(store, 'en');
    const hits = await look('salary', 'plain');
    expect(hits.map(({ description }) => description)).toEqual(
      expect.arrayContaining([
        'Draft the salary plan · Priya, Mon 11 May',
        'Salary & role · Priya, Mon 11 May',
        'Note · Priya, Mon 11 May',
      ]),
    );
    expect(hits).toHaveLength(3);
    const place = `partner/${priya.id}/${met.id}`;
    expect(hits.find(({ description }) => description.startsWith('Salary'))?.place).toBe(place);
    const [person] = await look('pri', 'plain');
    expect(person).toMatchObject({ description: 'Priya <Nair>', place: `partner/${priya.id}` });
  });

  it('take filters as the search does, and find nothing in an empty line', async () => {
    const { store } = await laidOut();
    const look = await createHits(store, 'en');
    const words = (await look('salary is:open', 'plain')).map(({ description }) => description);
    expect(words).toEqual(['Draft the salary plan · Priya, Mon 11 May']);
    expect(await look('', 'plain')).toEqual([]);
  });

  it('tell no word of a note, and nothing that the browser would read as markup but the marks', async () => {
    const { store } = await laidOut();
    const look = await createHits(store, 'en');
    const all = [...(await look('salary', 'xml')), ...(await look('pri', 'xml'))];
    const text = JSON.stringify(all);
    expect(text).not.toContain('secret');
    const shown = all.map(({ description }) => description);
    expect(shown).toContain('<match>Salary</match> &amp; role · Priya, Mon 11 May');
    expect(shown).toContain('<match>Priya</match> &lt;Nair&gt;');
    for (const one of shown) {
      expect(one.replace(/<\/?match>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
    }
  });
});

describe('a hit that is chosen', () => {
  it('opens its place; one that is known no more is searched for by the words that were typed', async () => {
    const { store, met, priya } = await laidOut();
    const [opened, sought]: string[][] = [[], []];
    const parts = {
      hits: () => createHits(store, 'en'),
      open: async (place: string) => void opened?.push(place),
      search: async (words: string) => void sought?.push(words),
      context: () => Promise.reject(new Error('No line is logged here')),
      log: async () => null,
      failed: () => undefined,
    };
    const omnibox = createOmnibox(parts);
    const hits = await omnibox.found('? role', 'plain');
    const content = hits[0]?.content ?? '';
    expect(content).toBe('? role → Salary & role · Priya, Mon 11 May');
    await omnibox.enter(content);
    expect(opened).toEqual([`partner/${priya.id}/${met.id}`]);
    // The worker that had shown them is gone.
    await createOmnibox(parts).enter(content);
    expect(sought).toEqual(['role']);
    expect(await omnibox.found('send notes', 'plain')).toEqual([]);
  });

  it('leaves the line to the desk where nothing can be read', async () => {
    const omnibox = createOmnibox({
      hits: () => Promise.reject(new Error('locked')),
      open: async () => undefined,
      search: async () => undefined,
      context: () => Promise.reject(new Error('locked')),
      log: async () => null,
      failed: () => undefined,
    });
    expect(await omnibox.found('? role', 'plain')).toEqual([]);
  });
});
