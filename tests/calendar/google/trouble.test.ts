import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import type { Fault } from '../../stand-ins/google/api';
import { dropped, truncated } from '../../stand-ins/google/faults';
import { refusals, strangers } from '../../stand-ins/google/refusals';
import { answers, draft, Machine, NOW, page, setUp } from './support';

describe('what goes wrong is told by its reason', () => {
  it.each<[string, Fault, string]>([
    ['403 rateLimitExceeded', refusals.rateLimit, 'busy'],
    ['403 userRateLimitExceeded', refusals.userRateLimit, 'busy'],
    ['429', () => refusals.tooMany(), 'busy'],
    ['503', () => refusals.backend(503), 'busy'],
    ['500', () => refusals.backend(500), 'server'],
    ['502 with a page', strangers.badGateway, 'server'],
    ['400', () => refusals.badRequest('Bad Request'), 'refused'],
    ['a captive portal (HTML with 200)', strangers.portal, 'web-page'],
    ['a portal that says 403', () => ({ ...strangers.portal(), status: 403 }), 'web-page'],
    ['511', () => ({ status: 511 }), 'web-page'],
    ['403 of something in between', () => ({ status: 403, body: 'Blocked' }), 'refused'],
    ['404 of something in between', () => ({ status: 404, body: 'No' }), 'refused'],
    ['truncated JSON', truncated, 'unreadable'],
    ['nothing at all', () => ({ body: '' }), 'unreadable'],
    ['JSON of somebody else', () => ({ body: '{}' }), 'unreadable'],
    ['a list', () => ({ body: '[]' }), 'unreadable'],
    [
      'a page whose items are no list',
      () => ({ body: JSON.stringify(page([], { items: 7 })) }),
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
    ['403 insufficient scope, consent withdrawn', refusals.scope, 'no-consent', /allow it/],
    ['403 accessNotConfigured', refusals.notEnabled, 'not-allowed', /administrator/],
    ['404', refusals.notFound, 'not-found', /no longer shared/],
  ])('%s: for the user to mend', async (_, fault, trouble, words) => {
    const { api, machine } = setUp();
    api.unlucky = fault;
    const outcome = await machine.sync();
    expect(outcome).toMatchObject({ kind: 'failed', trouble, retryAt: null });
    expect(outcome.kind === 'failed' && word(outcome.wording)).toMatch(words);
  });

  it('an answer that never comes', async () => {
    const machine = new Machine(async () => {
      throw new DOMException('late', 'TimeoutError');
    });
    expect(await machine.sync()).toMatchObject({ trouble: 'timeout' });
  });

  it('a body that breaks off while it is read', async () => {
    const torn = {
      status: 200,
      headers: new Headers(),
      text: () => Promise.reject(new TypeError()),
    };
    expect(await new Machine(async () => torn).sync()).toMatchObject({ trouble: 'offline' });
  });

  it('an answer larger than any calendar is not read', async () => {
    const headers = { 'content-length': String(60 * 1024 * 1024) };
    const machine = new Machine(answers(new Response('{}', { headers })));
    expect(await machine.sync()).toMatchObject({ trouble: 'too-large' });
  });

  it('a round honours Retry-After', async () => {
    const { api, machine } = setUp();
    api.faults.push(() => refusals.tooMany('7200'));
    expect(await machine.sync()).toMatchObject({ trouble: 'busy', retryAt: NOW + 7_200_000 });
    api.faults.push(() => refusals.tooMany());
    expect(await machine.sync()).toMatchObject({ retryAt: NOW + 45_000 });
  });
});
