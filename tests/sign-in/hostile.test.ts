import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishFlow } from '@/lib/sign-in/finish';
import { beginFlow, type Flow } from '@/lib/sign-in/flow';
import { googleClient, googleScopes, microsoftClient, microsoftScopes, stage } from './kit';

const names =
  'state access_token id_token token_type expires_in scope iss error error_description code x __proto__';
const name = fc.constantFrom(...names.split(' '));
type Pairs = [string, string][];
type Change = (pairs: Pairs, pool: readonly string[]) => Pairs;

const value = (pool: readonly string[], n: number) => pool[n % pool.length] ?? '';
/** One thing that goes wrong with an answer. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(name, fc.nat()).map(
    ([key, n]): Change =>
      (pairs, pool) =>
        pairs.map(([k, v]) => [k, k === key ? value(pool, n) : v]),
  ),
  name.map(
    (key): Change =>
      (pairs) =>
        pairs.filter(([k]) => k !== key),
  ),
  fc.tuple(name, fc.nat()).map(
    ([key, n]): Change =>
      (pairs, pool) => [...pairs, [key, value(pool, n)]],
  ),
  fc.constant<Change>((pairs) => [...pairs].reverse()),
);

/** Google's answer to two trips, and what could stand in it instead. */
async function twoTrips() {
  const { deps, browser } = stage();
  const trip = async () => {
    const asked = { client: googleClient, scopes: googleScopes, person: null, silent: false };
    const flow = await beginFlow(asked, deps);
    const launched = await browser.launch(flow.url, { interactive: true });
    const address = launched.ended === 'redirected' ? launched.url : '';
    return { flow, pairs: [...new URLSearchParams(address.split('#')[1])] };
  };
  return { deps, mine: await trip(), other: await trip() };
}

/** Said in other words than the code's: what a good answer is. */
function isHonest(flow: Flow, place: string, pairs: Pairs, honest: Map<string, string>): boolean {
  const given = new Map(pairs);
  const same = (key: string) => given.get(key) === honest.get(key);
  return (
    place === `${flow.redirect}#` &&
    given.size === pairs.length &&
    ['state', 'access_token', 'id_token'].every(same) &&
    !given.has('error') &&
    ['Bearer', 'bearer'].includes(given.get('token_type') ?? '') &&
    ['3599', '60'].includes(given.get('expires_in') ?? '') &&
    [undefined, 'https://accounts.google.com'].includes(given.get('iss'))
  );
}

describe('hostile answers', () => {
  it('never throw, and give a token only if everything fits', async () => {
    const { deps, mine, other } = await twoTrips();
    const { flow, pairs } = mine;
    const honest = new Map(pairs);
    const pool = [
      ...other.pairs.map(([, v]) => v),
      ...['', '60', '0', '-1', '1e9', 'bearer', 'mac', '<b>', '\u0000', 'https://evil.example'],
      flow.nonce,
    ];
    const places = [
      `${flow.redirect}#`,
      `${flow.redirect}?`,
      `${flow.redirect}/#`,
      'https://e.x/#',
    ];
    const seen = { ok: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 3 }),
        fc.oneof(
          { weight: 6, arbitrary: fc.constant(places[0] ?? '') },
          fc.constantFrom(...places),
        ),
        async (changes, place) => {
          const changed = changes.reduce((all, one) => one(all, pool), pairs as Pairs);
          const got = await finishFlow(flow, place + new URLSearchParams(changed), deps);
          expect(got.ok).toBe(isHonest(flow, place, changed, honest));
          seen[got.ok ? 'ok' : 'refused'] += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(seen.ok).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(1000);
  });

  it('never throw, whatever text comes back', async () => {
    const { deps } = stage();
    for (const [client, scopes] of [
      [googleClient, googleScopes],
      [microsoftClient, microsoftScopes],
    ] as const) {
      const flow = await beginFlow({ client, scopes, person: null, silent: true }, deps);
      const text = fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' }));
      await fc.assert(
        fc.asyncProperty(text, async (after) => {
          for (const address of [after, `${flow.redirect}#state=${flow.state}&${after}`]) {
            expect((await finishFlow(flow, address, deps)).ok).toBe(false);
          }
        }),
        { numRuns: 500 },
      );
    }
  });

  it('of Microsoft’s token endpoint never throw, and give no token but a whole one', async () => {
    const { deps, microsoft, browser } = stage();
    const asked = { client: microsoftClient, scopes: microsoftScopes, person: null, silent: false };
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom(200, 201, 400, 500), async (body, status) => {
        const flow = await beginFlow(asked, deps);
        const launched = await browser.launch(flow.url, { interactive: true });
        microsoft.tokenAnswers.push({ status, body });
        const address = launched.ended === 'redirected' ? launched.url : '';
        expect((await finishFlow(flow, address, deps)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
