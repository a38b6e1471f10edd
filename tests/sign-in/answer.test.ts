import { beforeEach, describe, expect, it } from 'vitest';
import { readAnswer } from '@/lib/sign-in/answer';
import { finishFlow } from '@/lib/sign-in/finish';
import { beginFlow, type Flow } from '@/lib/sign-in/flow';
import type { AuthDeps, Client } from '@/lib/sign-in/types';
import { googleClient, googleScopes, microsoftClient, microsoftScopes, stage } from './kit';

const GOOGLE_ISS = 'https://accounts.google.com';
let all: ReturnType<typeof stage>;
let deps: AuthDeps;
beforeEach(() => {
  all = stage();
  deps = all.deps;
});

const begin = (client: Client, scopes: readonly string[]) =>
  beginFlow({ client, scopes, person: null, silent: false }, deps);

async function come(flow: Flow): Promise<string> {
  const launched = await deps.launch(flow.url, { interactive: true });
  return launched.ended === 'redirected' ? launched.url : '';
}

async function honest() {
  const flow = await begin(googleClient, googleScopes);
  const address = await come(flow);
  const with_ = (change: (params: URLSearchParams) => void) => {
    const url = new URL(address);
    const params = new URLSearchParams(url.hash.slice(1));
    change(params);
    return `${flow.redirect}#${params}`;
  };
  return { flow, address, with_ };
}

const unsafe = { ok: false, trouble: { kind: 'unsafe' } };

describe('what comes back from a trip', () => {
  it('is taken when everything fits', async () => {
    const { flow, address } = await honest();
    expect(await finishFlow(flow, address, deps)).toMatchObject({ ok: true });
  });

  it('is refused with another state, or none', async () => {
    const { flow, with_ } = await honest();
    for (const change of [
      (p: URLSearchParams) => p.set('state', 'x'),
      (p: URLSearchParams) => p.set('state', flow.nonce),
      (p: URLSearchParams) => p.delete('state'),
    ]) {
      expect(await finishFlow(flow, with_(change), deps)).toMatchObject(unsafe);
    }
  });

  it('is refused when it is another trip’s of the same provider', async () => {
    const mine = await honest();
    const other = await honest();
    expect(await finishFlow(mine.flow, other.address, deps)).toMatchObject(unsafe);
    // With the state mended, the nonce of the id token still tells.
    const mended = other.with_((params) => params.set('state', mine.flow.state));
    expect(await finishFlow(mine.flow, mended, deps)).toMatchObject(unsafe);
  });

  it('is refused on the other provider’s address, though the state is right', async () => {
    const { flow, address } = await honest();
    const elsewhere = address.replace(flow.redirect, deps.redirectUrl('microsoft'));
    expect(await finishFlow(flow, elsewhere, deps)).toMatchObject(unsafe);
  });

  it.each([
    ['', 'no address'],
    ['not an address', 'no address'],
    ['https://evil.example/google', 'another host'],
    ['https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/', 'no path'],
    ['https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/google/', 'a longer path'],
    ['https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/google/../microsoft', 'up and down'],
    ['http://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/google', 'no TLS'],
    ['https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org:8443/google', 'a port'],
    ['https://x@abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/google', 'a user'],
    [`javascript:alert(1)//`, 'a script'],
  ])('is refused at %s (%s)', async (place) => {
    const { flow, address } = await honest();
    expect(readAnswer(`${place}#${address.split('#')[1]}`, flow)).toMatchObject(unsafe);
  });

  it('is refused from a mixed-up issuer, in the answer or in the id token', async () => {
    const { flow, with_ } = await honest();
    const microsoft = 'https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0';
    for (const iss of [microsoft, 'https://evil.example', '', `${GOOGLE_ISS}/`]) {
      const address = with_((params) => params.set('iss', iss));
      expect(await finishFlow(flow, address, deps), iss).toMatchObject(unsafe);
    }
    const without = with_((params) => params.delete('iss'));
    expect(await finishFlow(flow, without, deps)).toMatchObject({ ok: true });
  });

  it('is refused with any parameter twice, in the fragment or in the query', async () => {
    const { flow, address } = await honest();
    for (const name of ['state', 'access_token', 'id_token', 'scope', 'anything']) {
      const twice = `${address}&${name}=1&${name}=2`;
      expect(await finishFlow(flow, twice, deps), name).toMatchObject(unsafe);
    }
    const state = `${flow.redirect}?state=${flow.state}#${address.split('#')[1]}`;
    expect(await finishFlow(flow, state, deps)).toMatchObject(unsafe);
  });

  it('is refused when it comes in the query, where servers would see it', async () => {
    const { flow, address } = await honest();
    expect(await finishFlow(flow, address.replace('#', '?'), deps)).toMatchObject(unsafe);
  });

  it('gives no token where an error stands beside it', async () => {
    const { flow, address } = await honest();
    expect(await finishFlow(flow, `${address}&error=access_denied`, deps)).toMatchObject({
      ok: false,
      trouble: { kind: 'denied' },
    });
    expect(await finishFlow(flow, `${address}&error=`, deps)).toMatchObject({ ok: false });
    const asides = `${flow.redirect}?error=server_error#${address.split('#')[1]}`;
    expect(await finishFlow(flow, asides, deps)).toMatchObject({ trouble: { kind: 'busy' } });
  });

  it('is no error of ours without our state', async () => {
    const { flow } = await honest();
    const planted = `${flow.redirect}#error=access_denied&state=x`;
    expect(await finishFlow(flow, planted, deps)).toMatchObject(unsafe);
  });

  it('is refused with another access token in it: at_hash names the right one', async () => {
    const mine = await honest();
    const other = await honest();
    const theirs = new URLSearchParams(other.address.split('#')[1]).get('access_token') ?? '';
    const swapped = mine.with_((params) => params.set('access_token', theirs));
    expect(await finishFlow(mine.flow, swapped, deps)).toMatchObject(unsafe);
  });

  it.each(['access_token', 'id_token', 'token_type', 'expires_in'])(
    'is refused without %s',
    async (name) => {
      const { flow, with_ } = await honest();
      const address = with_((params) => params.delete(name));
      expect(await finishFlow(flow, address, deps)).toMatchObject(unsafe);
    },
  );

  it('is refused when it is longer than any answer', async () => {
    const { flow, address } = await honest();
    expect(readAnswer(`${address}&x=${'x'.repeat(70_000)}`, flow)).toMatchObject(unsafe);
  });

  it('is no Google token for Microsoft’s trip, whose code is redeemed at Microsoft alone', async () => {
    const flow = await begin(microsoftClient, microsoftScopes);
    const { with_ } = await honest();
    const planted = with_((params) => {
      params.set('state', flow.state);
      params.delete('iss');
    }).replace(deps.redirectUrl('google'), flow.redirect);
    expect(await finishFlow(flow, planted, deps)).toMatchObject(unsafe);
    expect(all.browser.fetches).toEqual([]);
  });

  it('leaves no secret in what is told of it', async () => {
    const { flow, address } = await honest();
    const told = JSON.stringify(await finishFlow(flow, `${address}&error=${flow.state}`, deps));
    for (const secret of [flow.state, flow.nonce, flow.verifier, 'ya29', 'gmail']) {
      expect(told).not.toContain(secret);
    }
  });
});
