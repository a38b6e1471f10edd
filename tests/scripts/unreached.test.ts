import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateIn, sourceOf } from '@/scripts/tour/plan';
import { whyUnreached } from '@/scripts/tour/unreached';
import { type StandIn, startStandIn } from '@/tests/stand-ins/https-server';

describe('why a calendar’s server is not reached', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn.stop());

  it('is its certificate, and no page is asked for', async () => {
    const host = `127.0.0.1:${standIn.port}`;
    const said = await whyUnreached(new URL(`https://${host}/private-7f3a/basic.ics`));
    expect(said).toBe(
      `Browsers don't trust the certificate of ${host}; if it is yours, give it with --trust FILE.`,
    );
    expect(standIn.requests).toEqual([]);
  });

  it('is a name that no host has', async () => {
    expect(await whyUnreached(new URL('https://no-such-host.invalid/private-7f3a'))).toBe(
      'No host by the name no-such-host.invalid is found.',
    );
  });

  it('is that nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    server.close();
    await once(server, 'close');
    expect(await whyUnreached(new URL(`https://127.0.0.1:${port}/private-7f3a`))).toBe(
      `Nothing answers at 127.0.0.1:${port}.`,
    );
  });
});

describe('what is given to npm start', () => {
  it.each([
    'https://host.example/a.ics',
    'webcal://host.example/a.ics',
    'webcals://host.example/a.ics',
  ])('is an address: %s', (text) => {
    expect(sourceOf(text)).toMatchObject({ kind: 'address', url: { protocol: 'https:' } });
  });

  it.each([
    ['http://host.example/a.ics', 'https: and webcal: addresses only'],
    ['https://', 'not a calendar address'],
    ['/nowhere/a.ics', 'There is no calendar file at /nowhere/a.ics'],
  ])('is refused in a sentence: %s', (text, said) => {
    expect(() => sourceOf(text)).toThrow(said);
  });

  it('is a certificate only when there is one in the file', () => {
    expect(() => certificateIn(import.meta.filename)).toThrow('There is no certificate (PEM) at');
  });
});
