import { describe, expect, it } from 'vitest';
import { NotRead, tallyOf } from '@/lib/desk/tally';
import type { SyncOutcome } from '@/lib/sync/outcome';
import { testStore } from '../support/store';
import { account } from './rows';

const told = (outcome: SyncOutcome) => {
  try {
    return tallyOf(outcome);
  } catch (error) {
    return error instanceof NotRead ? error.wording.id : error;
  }
};

describe('an address whose server has a fault', () => {
  it.each([
    ['calendar.fetch.busy', 'desk.first.busy'],
    ['calendar.fetch.server', 'desk.first.server'],
    ['calendar.fetch.web-page', 'calendar.fetch.web-page'],
  ])('promises no other try (%s) where the calendar was not kept', async (id, instead) => {
    const { store } = testStore();
    const reason = { id, params: {} };
    expect(told({ ok: false, account: null, reason })).toBe(instead);
    const kept = await store.calendarAccounts.add(account());
    expect(told({ ok: false, account: kept, reason })).toBe(id);
  });
});
