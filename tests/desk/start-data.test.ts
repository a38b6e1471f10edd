import { describe, expect, it } from 'vitest';
import { broughtDates, emptyTally, tookIn } from '@/lib/desk/import-job';
import { nextUp } from '@/lib/desk/next-up';
import { isNewer, newsSince } from '@/lib/desk/whats-new';
import { en } from '@/lib/i18n/en';
import { DAY, HOUR, MINUTE } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

describe('what comes next for a newcomer', () => {
  const scene = async (starts: number[], status: 'planned' | 'cancelled' = 'planned') => {
    const { store, clock } = testStore();
    const { id } = await store.partners.add(partnerFields({ name: 'Priya Raman' }));
    for (const at of starts) {
      const start = clock.now + at;
      await store.meetings.add(meetingFields({ start, partnerIds: [id], status }));
    }
    return nextUp(store, clock.now);
  };

  it('is the meeting that runs, else the next', async () => {
    expect(await scene([20 * MINUTE, -10 * MINUTE])).toMatchObject({ state: 'running' });
    expect(await scene([2 * DAY, 20 * MINUTE])).toMatchObject({ state: 'soon', names: ['Priya'] });
    expect(await scene([2 * DAY, -2 * HOUR])).toMatchObject({ state: 'later' });
  });

  it('names what takes place at the same time, and nothing that follows', async () => {
    const both = await scene([-10 * MINUTE, -20 * MINUTE, 2 * DAY]);
    expect(both?.also).toMatchObject([{ state: 'running', names: ['Priya'] }]);
    expect((await scene([5 * MINUTE, 20 * MINUTE]))?.also).toMatchObject([{ state: 'soon' }]);
    expect((await scene([2 * DAY, 2 * DAY]))?.also).toEqual([]);
    expect((await scene([-50 * MINUTE, 30 * MINUTE]))?.also).toEqual([]);
  });

  it('is nothing where all is over, called off, or too far away', async () => {
    expect(await scene([-2 * HOUR])).toBeNull();
    expect(await scene([HOUR], 'cancelled')).toBeNull();
    expect(await scene([200 * DAY])).toBeNull();
  });
});

describe('a reading', () => {
  it('brought something in unless it stopped or all of it failed', () => {
    const reason = { id: 'sync.failed', params: {} };
    const end = { state: 'done', tally: emptyTally, empties: [] } as const;
    const failures = [{ name: 'a', reason }];
    expect(tookIn({ ...end, total: 2, failures, empties: [] })).toBe(true);
    expect(tookIn({ ...end, total: 1, failures, empties: [] })).toBe(false);
    expect(tookIn({ state: 'stopped', reason })).toBe(false);
  });

  it('ends the first run only where it brought dates', () => {
    const end = { state: 'done' as const, total: 1, failures: [], empties: [] };
    expect(broughtDates({ ...end, tally: emptyTally })).toBe(false);
    expect(broughtDates({ ...end, tally: { ...emptyTally, events: 1 } })).toBe(true);
  });
});

describe('what an update brought', () => {
  const change = (version: string) => ({
    version,
    what: 'whatsNew.0.2.0' as const,
    items: ['whatsNew.0.2.0.desk' as const],
  });
  const all = [change('0.4.0'), change('0.3.1'), change('0.2.0')];

  it('compares versions by their parts', () => {
    expect(isNewer('0.10.0', '0.9.9')).toBe(true);
    expect(isNewer('1.0', '1.0.0')).toBe(false);
    expect(isNewer('0.1.9', '0.2.0')).toBe(false);
  });

  it('is told since the version last seen, never ahead of what runs, and once', () => {
    expect(newsSince('0.3.1', '0.2.0', all)).toMatchObject({
      version: '0.3.1',
      items: [0].map(() => 'whatsNew.0.2.0.desk'),
    });
    expect(newsSince('0.4.0', '0.2.0', all)?.items).toHaveLength(2);
    expect(newsSince('0.4.0', '0.2.0', all)?.version).toBe('0.4');
    expect(newsSince('0.4.0', '0.4.0', all)).toBeNull();
    expect(newsSince('0.3.5', '0.3.1', all)).toBeNull();
  });

  it('is told to whoever comes from a version that did not remember', () => {
    expect(newsSince('0.2.0', null)?.version).toBe('0.2');
    expect(newsSince('0.1.0', null)).toBeNull();
  });

  it('is in the catalogue, every line of it', () => {
    const told = newsSince('99.0.0', null);
    const ids = Object.keys(en).filter((id) => /^whatsNew\.\d+\.\d+\.\d+\./.test(id));
    expect(told?.items.toSorted()).toEqual(ids.toSorted());
    expect(told?.items.length).toBeGreaterThan(0);
  });
});
