import { describe, expect, it } from 'vitest';
import { createStore } from '@/lib/storage/store';
import { dueForLook } from '@/lib/sync/live/soon';
import { syncDue } from '@/lib/sync/sync-due';
import { refusals } from '../../stand-ins/google/refusals';
import { HOUR, signedIn } from './support';

describe('a calendar of a provider that has too much to do', () => {
  it.each([
    ['429', () => refusals.tooMany()],
    ['503', () => refusals.backend(503)],
  ])(
    'without Retry-After waits by chance, an hour at most, after a new start too: %s',
    async (_, no) => {
      const { api, clock, deps, row, store, sync } = await signedIn();
      const waits: number[] = [];
      for (let n = 0; n < 12; n += 1) {
        deps.random = () => n % 2;
        api.faults.push(no);
        clock.now = (await row()).nextReadAt ?? clock.now;
        await sync();
        waits.push(((await row()).nextReadAt ?? 0) - clock.now);
      }
      expect(waits.slice(0, 4)).toEqual([30_000, 30_000, 120_000, 120_000]);
      expect(waits.slice(-4)).toEqual([HOUR, HOUR / 2, HOUR, HOUR / 2]);
      // Another worker knows nothing but what is on the disk; nor does a look into the panel cut it short.
      const { failures, nextReadAt } = await row();
      store.db.close();
      const anew = createStore({ name: 'test', clock: clock.read });
      await dueForLook(anew);
      const asked = api.faults.length;
      expect(await syncDue(anew, deps)).toEqual([]);
      expect(api.faults).toHaveLength(asked);
      clock.now = nextReadAt ?? 0;
      api.faults.push(no);
      expect(await syncDue(anew, deps)).toMatchObject([
        { ok: false, account: { failures: failures + 1 } },
      ]);
    },
  );
});
