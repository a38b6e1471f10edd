import { beforeEach, describe, expect, it } from 'vitest';
import { putAway } from '@/lib/preparation/marks';
import { collectReflections } from '@/lib/reflection/collected';
import { tellPulse, writeReflection } from '@/lib/reflection/commands';
import { loadReflection, PULSE } from '@/lib/reflection/query';
import { DAY } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const START = Date.UTC(2026, 4, 7, 10);
let { store } = testStore(START);
beforeEach(() => {
  ({ store } = testStore(START));
});

async function meetings(n: number, name = 'Priya Raman') {
  const { id } = await store.partners.add(partnerFields({ name }));
  const all = [];
  for (let week = 0; week < n; week += 1) {
    const fields = meetingFields({ partnerIds: [id], start: START + week * 7 * DAY });
    all.push(await store.meetings.add({ ...fields, status: 'held' }));
  }
  return { partnerId: id, all };
}

describe('a reflection', () => {
  it('is one row a meeting, each part kept as it is typed', async () => {
    const { all } = await meetings(1);
    const id = all[0]?.id ?? '';
    await Promise.all([
      writeReflection(store, id, { text: 'Ask more' }),
      writeReflection(store, id, { learnt: 'How she plans' }),
    ]);
    expect(await store.reflections.table.count()).toBe(1);
    const view = await loadReflection(store, id);
    expect([view?.text, view?.learnt]).toEqual(['Ask more', 'How she plans']);
  });

  it('is found with all others, newest meeting first, by partner, empty ones left out', async () => {
    const priya = await meetings(2);
    const lena = await meetings(3, 'Lena Vogt');
    const write = (id = '', text = '') => writeReflection(store, id, { text });
    await write(priya.all[0]?.id, 'first');
    await write(lena.all[2]?.id, 'third');
    await write(priya.all[1]?.id, 'second');
    await write(lena.all[0]?.id, ' ');
    const { reflections, partners } = await collectReflections(store, null);
    expect(reflections.map(({ text }) => text)).toEqual(['third', 'second', 'first']);
    expect(partners.map(({ name }) => name)).toEqual(['Lena Vogt', 'Priya Raman']);
    const own = await collectReflections(store, priya.partnerId);
    expect(own.reflections.map(({ text }) => text)).toEqual(['second', 'first']);
  });
});

describe('the pulse', () => {
  const asked = async (id = '') => (await loadReflection(store, id))?.pulses ?? [];

  it('is asked after meetings one, two and five', async () => {
    const { all } = await meetings(6);
    const due = await Promise.all(all.map(async ({ id }) => (await asked(id)).length));
    expect(due).toEqual([1, 1, 0, 0, 1, 0]);
  });

  it('is not asked of a missed meeting, and missed ones do not count', async () => {
    const { all } = await meetings(3);
    await store.meetings.patch(all[1]?.id ?? '', { status: 'missed' });
    expect(await asked(all[1]?.id)).toEqual([]);
    expect(await asked(all[2]?.id)).toHaveLength(1);
  });

  it('is changed and taken back, one row a meeting', async () => {
    const { partnerId, all } = await meetings(2);
    const id = all[0]?.id ?? '';
    await tellPulse(store, id, partnerId, 4);
    const undo = await tellPulse(store, id, partnerId, 1);
    expect((await asked(id))[0]?.value).toBe(1);
    await undo();
    expect((await asked(id))[0]?.value).toBe(4);
    expect(await store.pulses.table.count()).toBe(1);
    const back = await tellPulse(store, id, partnerId, null);
    expect((await asked(id))[0]?.value).toBeNull();
    await back();
    expect((await asked(id))[0]?.value).toBe(4);
  });

  it('is not asked again once it was skipped', async () => {
    const { partnerId, all } = await meetings(1);
    const meetingId = all[0]?.id ?? '';
    const undo = await putAway(store, { meetingId, partnerId }, PULSE);
    expect(await asked(meetingId)).toEqual([]);
    await undo();
    expect(await asked(meetingId)).toHaveLength(1);
  });

  it('tells of a low rapport after two low ones', async () => {
    const { partnerId, all } = await meetings(2);
    await tellPulse(store, all[0]?.id ?? '', partnerId, 2);
    expect((await asked(all[0]?.id))[0]?.low).toBe(false);
    await tellPulse(store, all[1]?.id ?? '', partnerId, 1);
    expect((await asked(all[1]?.id))[0]?.low).toBe(true);
  });
});
