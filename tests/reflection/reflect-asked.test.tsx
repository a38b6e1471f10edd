// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reflections } from '@/components/desk/reflect/Reflections';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts, speakIn } from '@/lib/i18n/speaking';
import { questionOf } from '@/lib/preparation/think';
import { collectReflections } from '@/lib/reflection/collected';
import { writeReflection } from '@/lib/reflection/commands';
import { writtenAfter } from '@/lib/reflection/query';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 9);
let { store } = testStore(NOW);
let meetingId = '';
beforeEach(async () => {
  ({ store } = testStore(NOW));
  const { id } = await store.partners.add(partnerFields({ name: 'Priya Raman' }));
  ({ id: meetingId } = await store.meetings.add(meetingFields({ partnerIds: [id], start: NOW })));
  await addTexts(promptTexts);
});
afterEach(() => {
  cleanup();
  void speakIn('en');
});

const write = (text: string, promptId?: string | null) =>
  writeReflection(store, meetingId, { text, promptId });
const kept = async () => (await writtenAfter(store, meetingId)).promptId;

async function show() {
  const calls = { onPartner: vi.fn(), onMore: vi.fn(), onPrint: vi.fn() };
  const rest = { partnerId: null, limit: 50, arrived: false, now: NOW, ...calls };
  const collection = await collectReflections(store, null);
  render(
    <Reflections
      collection={collection}
      waiting={[]}
      questionOf={(id, name) => questionOf(id, name, [])}
      {...rest}
    />,
  );
  return screen.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent);
}

describe('the question of a reflection', () => {
  it('is the one above its first letter, until all of it is gone', async () => {
    await write('She', 'reflect.taught');
    await write('She listens', 'reflect.self');
    expect(await kept()).toBe('reflect.taught');
    await writeReflection(store, meetingId, { learnt: 'To wait' });
    expect(await kept()).toBe('reflect.taught');
    await write('', 'reflect.taught');
    await write('I', 'reflect.self');
    expect(await kept()).toBe('reflect.self');
  });

  it('stands above the answer, in the language of the page', async () => {
    await write('To wait', 'reflect.taught');
    expect(await show()).toEqual(['What did \u2068Priya\u2069 teach you?']);
    cleanup();
    await speakIn('de');
    expect(await show()).toEqual(['Was hast du von \u2068Priya\u2069 gelernt?']);
  });

  it('is the page’s own where there was no prompt', async () => {
    await write('Less');
    expect(await kept()).toBeNull();
    expect(await show()).toHaveLength(1);
  });

  it('is left out where nobody knows it: an older row, or a prompt that is gone', async () => {
    const { id } = await store.reflections.add({ meetingId, text: 'Before', learnt: '' });
    expect(await show()).toEqual([]);
    cleanup();
    await store.reflections.patch(id, { promptId: 'reflect.no-longer' });
    expect(await show()).toEqual([]);
    expect(screen.getByText('Before')).toBeDefined();
  });
});
