import { describe, expect, it } from 'vitest';
import { TroubleError } from '@/lib/calendar/sources/live';
import { word } from '@/lib/i18n/translate';
import { dropped, truncated } from '../../stand-ins/google/faults';
import { strangers } from '../../stand-ins/google/refusals';
import type { Fault } from '../../stand-ins/graph/api';
import { refusals } from '../../stand-ins/graph/refusals';
import { answers, draft, Machine, NOW, page, setUp } from './support';

describe('what goes wrong is told by its reason', () => {
  it.each<[string, Fault, string]>([
    ['429', () => refusals.tooMany(), 'busy'],
    ['503', () => refusals.unavailable(), 'busy'],
    ['504', refusals.gateway, 'busy'],
    ['500', refusals.internal, 'server'],
    ['502 with a page', strangers.badGateway, 'server'],
    ['a captive portal (HTML with 200)', strangers.portal, 'web-page'],
    ['a portal that says 403', () => ({ ...strangers.portal(), status: 403 }), 'web-page'],
    ['403 of something in between', () => ({ status: 403, body: 'Blocked' }), 'refused'],
    ['404 of something in between', () => ({ status: 404, body: 'No' }), 'refused'],
    ['truncated JSON', truncated, 'unreadable'],
    ['nothing at all', () => ({ body: '' }), 'unreadable'],
    ['JSON of somebody else', () => ({ body: '{}' }), 'unreadable'],
    ['a list', () => ({ body: '[]' }), 'unreadable'],
    [
      'a page whose value is no list',
      () => ({ body: JSON.stringify(page([], { value: 7 })) }),
      'unreadable',
    ],
    ['a connection that breaks off', dropped, 'offline'],
  ])('%s: tried again', async (_, fault, trouble) => {
    const { calendar, api, machine } = setUp();
    calendar.add(draft('A'));
    await machine.sync();
    api.unlucky = fault;
    const outcome = await machine.sync();
    expect(outcome).toMatchObject({ kind: 'failed', trouble });
    expect(outcome.kind === 'failed' && outcome.retryAt).toBeGreaterThan(NOW);
    expect(machine.titles()).toEqual(['A']);
    api.unlucky = undefined;
    expect(await machine.sync()).toMatchObject({ kind: 'changes' });
  });

  it.each<[string, Fault, string, RegExp]>([
    ['401', refusals.signedOut, 'signed-out', /Sign in again/],
    ['403 of conditional access', refusals.conditional, 'signed-out', /Sign in again/],
    ['403 of a permission that lacks', refusals.consent, 'no-consent', /allow it/],
    ['403 of a policy, under the same code', refusals.policy, 'not-allowed', /administrator/],
    ['403 of an application policy', refusals.blocked, 'not-allowed', /administrator/],
    ['a mailbox without a licence', refusals.noMailbox, 'no-mailbox', /no mailbox/],
    ['404', refusals.notFound, 'not-found', /no longer shared/],
  ])('%s: for the user to mend', async (_, fault, trouble, words) => {
    const { api, machine } = setUp();
    api.unlucky = fault;
    const outcome = await machine.sync();
    expect(outcome).toMatchObject({ kind: 'failed', trouble, retryAt: null });
    expect(outcome.kind === 'failed' && word(outcome.wording)).toMatch(words);
  });

  it('a token that is not to be had says itself why', async () => {
    const { door } = setUp();
    const token = async () => Promise.reject(new TroubleError('signed-out'));
    expect(await new Machine({ ...door, token }).sync()).toMatchObject({ trouble: 'signed-out' });
  });

  it('an answer that never comes, or whose body breaks off', async () => {
    const never = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const late = { token: async () => 'token', fetch: never, timeout: 1 };
    expect(await new Machine(late).sync()).toMatchObject({ trouble: 'timeout' });
    const torn = new Response(
      new ReadableStream({ pull: (stream) => stream.error(new TypeError()) }),
    );
    const door = { token: async () => 'token', fetch: async () => torn };
    expect(await new Machine(door).sync()).toMatchObject({ trouble: 'offline' });
  });

  it('an answer larger than any calendar is not read', async () => {
    const headers = { 'content-length': String(60 * 1024 * 1024) };
    const machine = new Machine(answers(new Response('{}', { headers })));
    expect(await machine.sync()).toMatchObject({ trouble: 'too-large' });
  });
});

describe('the wait after a failure', () => {
  it('a short one is waited within the round, by the client', async () => {
    const { calendar, api, machine, asked } = setUp({ retries: 2 });
    calendar.add(draft('A'));
    api.faults.push(
      () => refusals.tooMany('0'),
      () => refusals.unavailable('0'),
    );
    expect(await machine.sync()).toMatchObject({ kind: 'changes' });
    expect(asked).toHaveLength(3);
  });

  it('a longer one is left to the caller’s alarm, which may come no sooner', async () => {
    const { api, machine, asked } = setUp({ retries: 2 });
    api.faults.push(() => refusals.tooMany('11'));
    expect(await machine.sync()).toMatchObject({ trouble: 'busy' });
    api.faults.push(() => refusals.tooMany('7200'));
    expect(await machine.sync()).toMatchObject({ trouble: 'busy', retryAt: NOW + 7_200_000 });
    api.faults.push(() => refusals.tooMany('Mon, 16 Mar 2026 14:00:00 GMT'));
    expect(await machine.sync()).toMatchObject({ trouble: 'busy', retryAt: NOW + 7_200_000 });
    expect(asked).toHaveLength(3);
  });

  it('may be stopped while the client waits', async () => {
    const { api, machine } = setUp({ retries: 2 });
    const stop = new AbortController();
    api.unlucky = () => {
      setImmediate(() => stop.abort());
      return refusals.tooMany('9');
    };
    const begun = performance.now();
    expect(await machine.sync({ signal: stop.signal })).toMatchObject({ trouble: 'cancelled' });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
