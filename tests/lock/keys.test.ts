import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dekMark, fileKey, placeKey } from '@/lib/crypto/lock-keys';
import { changePassphrase, newCode } from '@/lib/lock/change';
import { drawCode, groupedCode, parseCode } from '@/lib/lock/code';
import { type Header, headerSchema } from '@/lib/lock/header';
import { makeLock } from '@/lib/lock/make';
import { openByCode, openByPassphrase } from '@/lib/lock/open';

const cost = { N: 16, r: 8, p: 1 };
const WORDS = 'rain over the loch';
type Made = Awaited<ReturnType<typeof makeLock>>;
const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('hex');
const raw = (text: string) => Buffer.from(text, 'base64');

/** Undoes a wrap by another implementation. */
function unwrapped(wrap: string, base: Uint8Array, way: string, mark: string): string {
  const bytes = raw(wrap);
  const key = hkdfSync('sha256', base, '', `cairn lock ${way}`, 32);
  const opener = createDecipheriv('aes-256-gcm', Buffer.from(key), bytes.subarray(0, 12));
  opener.setAAD(Buffer.from(`cairn lock ${way}\n${mark}`));
  opener.setAuthTag(bytes.subarray(44));
  return Buffer.concat([opener.update(bytes.subarray(12, 44)), opener.final()]).toString('hex');
}

describe('the key of a lock', () => {
  let made: Made;
  beforeAll(async () => {
    made = await makeLock(WORDS, { cost });
  });

  it('comes out by the passphrase, however its words are composed, and by the code, however it is grouped', async () => {
    const accented = await makeLock('déjà\u00a0vu, déjà vu', { cost });
    expect(
      await openByPassphrase(accented.header, 'de\u0301ja\u0300 vu, de\u0301ja\u0300 vu'),
    ).toEqual(accented.dek);
    expect(await openByPassphrase(made.header, WORDS)).toEqual(made.dek);
    const typed = ` ${made.code.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o').replace(/1/g, 'l')} `;
    expect(await openByCode(made.header, typed)).toEqual(made.dek);
  });

  it('stays in with other words, another code, or in another lock', async () => {
    const other = await makeLock(WORDS, { cost });
    expect(await openByPassphrase(made.header, `${WORDS}s`)).toBeNull();
    expect(await openByCode(made.header, groupedCode(drawCode()))).toBeNull();
    expect(await openByCode(made.header, 'nothing like it')).toBeNull();
    const swapped = { ...made.header, mark: other.header.mark };
    expect(await openByPassphrase(swapped, WORDS)).toBeNull();
    expect(await openByCode({ ...made.header, code: other.header.code }, made.code)).toBeNull();
  });

  it('is wrapped as the page on security says (by another implementation)', async () => {
    const { header, dek, code } = made;
    const { kdf, wrap } = header.passphrase;
    const base = scryptSync(WORDS, raw(kdf.salt), 32, { N: kdf.N, r: kdf.r, p: kdf.p });
    expect(unwrapped(wrap, base, 'passphrase', header.mark)).toBe(hex(dek));
    const plain = Buffer.from(code.replaceAll('-', ''));
    expect(unwrapped(header.code.wrap, plain, 'code', header.mark)).toBe(hex(dek));
    expect(hex(raw(header.mark))).toBe(hex(hkdfSync('sha256', dek, '', 'cairn key mark', 16)));
  });

  it('opens with new words alone after a change, and with a new code alone', async () => {
    const changed = await changePassphrase(made.header, made.dek, 'snow over the hills', { cost });
    expect(await openByPassphrase(changed, WORDS)).toBeNull();
    expect(await openByPassphrase(changed, 'snow over the hills')).toEqual(made.dek);
    expect(await openByCode(changed, made.code)).toEqual(made.dek);
    const { header, code } = await newCode(made.header, made.dek);
    expect(await openByCode(header, made.code)).toBeNull();
    expect(await openByCode(header, code)).toEqual(made.dek);
    expect(await openByPassphrase(header, WORDS)).toEqual(made.dek);
  });

  it('ends when nobody waits for it any longer', async () => {
    const signal = AbortSignal.abort();
    await expect(openByPassphrase(made.header, WORDS, { signal })).rejects.toThrow(/abort/i);
    await expect(makeLock(WORDS, { cost, signal })).rejects.toThrow(/abort/i);
  });
});

it('makes keys that differ by place, file and lock, and none that can be read', async () => {
  const dek = new Uint8Array(32).fill(7);
  const salt = new Uint8Array(16);
  const keys = [
    await placeKey(dek, 'rows'),
    await placeKey(dek, 'search'),
    await fileKey(dek, salt),
    await fileKey(
      dek,
      salt.map(() => 1),
    ),
    await placeKey(new Uint8Array(32), 'rows'),
  ];
  const how = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const sealed = keys.map((key) => crypto.subtle.encrypt(how, key, new Uint8Array(16)));
  expect(new Set((await Promise.all(sealed)).map(hex)).size).toBe(keys.length);
  expect(keys.map(({ extractable }) => extractable)).not.toContain(true);
  // HKDF (RFC 5869) by another implementation; the tag of nothing tells the key.
  const rows = Buffer.from(hkdfSync('sha256', dek, '', 'cairn rows', 32));
  const opener = createDecipheriv('aes-256-gcm', rows, Buffer.alloc(12));
  const [first = new ArrayBuffer()] = await Promise.all(sealed);
  opener.setAuthTag(Buffer.from(first).subarray(16));
  expect(hex(opener.update(Buffer.from(first).subarray(0, 16)))).toBe('0'.repeat(32));
  expect(() => opener.final()).not.toThrow();
  expect(hex(await dekMark(dek))).not.toBe(hex(await dekMark(new Uint8Array(32))));
});

describe('a recovery code', () => {
  const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const draw = fc.constant(null).map(drawCode);

  it('is 28 signs in groups, and reads as what it is', () => {
    fc.assert(
      fc.property(draw, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
        expect(groupedCode(code)).toMatch(/^(\w{4}-){6}\w{4}$/);
        expect(parseCode(groupedCode(code))).toBe(code);
      }),
    );
  });

  it('shows every single wrong sign and every two that changed places', () => {
    const place = fc.nat(27);
    fc.assert(
      fc.property(draw, place, fc.nat(31), place, (code, at, sign, other) => {
        const one = [...code];
        one[at] = signs[sign] ?? '';
        if (one.join('') !== code) expect(parseCode(one.join(''))).toBeNull();
        const two = [...code];
        [two[at], two[other]] = [two[other] ?? '', two[at] ?? ''];
        if (two.join('') !== code) expect(parseCode(two.join(''))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'ABCD', 'U'.repeat(28), '0'.repeat(27), '0'.repeat(29), 'Ω'.repeat(28)])(
    'is not “%s”',
    (typed) => expect(parseCode(typed)).toBeNull(),
  );
});

describe('the head of a lock', () => {
  it('reads as it was written, and not with too high a cost or bytes that are no bytes', async () => {
    const { header } = await makeLock(WORDS, { cost });
    expect(headerSchema.parse(JSON.parse(JSON.stringify(header)))).toEqual(header);
    const kdf = { ...header.passphrase.kdf, N: 2 ** 20, r: 32 };
    const wrong: unknown[] = [
      { ...header, version: 2 },
      { ...header, mark: 'AAAA' },
      { ...header, code: { wrap: '!'.repeat(80) } },
      { ...header, passphrase: { ...header.passphrase, kdf } },
      { ...header, passphrase: { ...header.passphrase, kdf: { ...kdf, r: 8, N: 17 } } },
    ] satisfies (Header | unknown)[];
    for (const one of wrong) expect(headerSchema.safeParse(one).success).toBe(false);
  });
});
