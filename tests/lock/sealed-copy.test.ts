import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { seal } from '@/lib/crypto/sealed-file';
import { PIECE } from '@/lib/crypto/sealed-head';
import { changePassphrase, newCode } from '@/lib/lock/change';
import { makeLock } from '@/lib/lock/make';
import { byKey, byTyped, isOfLock, openWithLock, sealWithLock } from '@/lib/lock/sealed-copy';
import known from '../fixtures/lock/sealed-copy.json';

const cost = { N: 16, r: 1, p: 1 };
const WORDS = 'four odd little words';
const TEXT = 'Only for us: Ana wants to lead.';
let lock: Awaited<ReturnType<typeof makeLock>>;
let file: Uint8Array<ArrayBuffer>;

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const sealed = async (plain: BlobPart) => bytesOf(await sealWithLock(new Blob([plain]), lock));
const said = async (bytes: Uint8Array<ArrayBuffer>, typed: string) => {
  const blob = await openWithLock(new Blob([bytes]), byTyped(typed));
  return typeof blob === 'string' ? { refused: blob } : blob.text();
};
const bodyOf = (bytes: Uint8Array) => bytes.indexOf(10) + 1;

beforeAll(async () => {
  lock = await makeLock(WORDS, { cost });
  file = await sealed(TEXT);
});

describe('a copy sealed with the lock', () => {
  it('opens by the passphrase, by the recovery code however it is typed, and by the open lock', async () => {
    expect(await said(file, WORDS)).toBe(TEXT);
    expect(await said(file, lock.code)).toBe(TEXT);
    expect(await said(file, lock.code.toLowerCase().replaceAll('-', ' '))).toBe(TEXT);
    const blob = await openWithLock(new Blob([file]), byKey(lock.dek));
    expect(typeof blob === 'string' ? blob : await blob.text()).toBe(TEXT);
  });

  it('shows nothing of what is in it, is never the same twice, and tells itself from others', async () => {
    expect(Buffer.from(file).includes('Ana')).toBe(false);
    const again = await sealed(TEXT);
    expect(again.slice(bodyOf(again))).not.toEqual(file.slice(bodyOf(file)));
    expect(await isOfLock(new Blob([file]))).toBe(true);
    expect(await isOfLock(await seal(new Blob([TEXT]), WORDS, { cost }))).toBe(false);
    expect(await isOfLock(new Blob(['{"format":"cairn"}\n']))).toBe(false);
  });

  it('opens by nothing else, another lock’s key included', async () => {
    const other = await makeLock(WORDS, { cost });
    expect(await said(file, 'four odd little word')).toEqual({ refused: 'passphrase' });
    expect(await said(file, other.code)).toEqual({ refused: 'passphrase' });
    expect(await openWithLock(new Blob([file]), byKey(other.dek))).toBe('passphrase');
    const itself = await seal(new Blob([TEXT]), WORDS, { cost });
    expect(await openWithLock(itself, byTyped(WORDS))).toBe('foreign');
  });

  it('keeps to the passphrase and the code that the lock had when it was made', async () => {
    const header = await changePassphrase(lock.header, lock.dek, 'five other little words', {
      cost,
    });
    const { header: last, code } = await newCode(header, lock.dek);
    expect(await said(file, WORDS)).toBe(TEXT);
    expect(await said(file, code)).toEqual({ refused: 'passphrase' });
    const later = await sealWithLock(new Blob([TEXT]), { header: last, dek: lock.dek });
    const bytes = await bytesOf(later);
    expect(await said(bytes, WORDS)).toEqual({ refused: 'passphrase' });
    expect(await said(bytes, 'five other little words')).toBe(TEXT);
    expect(await said(bytes, code)).toBe(TEXT);
  });

  it('gives nothing out when one bit is another', async () => {
    const bit = fc.record({ at: fc.nat(file.length - 1), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(bit, fc.boolean(), async ({ at, bit }, typed) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const way = typed ? byTyped(WORDS) : byKey(lock.dek);
        expect(typeof (await openWithLock(new Blob([changed]), way))).toBe('string');
      }),
    );
  });

  it('gives nothing out with the head of another file, or with its own written otherwise', async () => {
    const other = await sealed(TEXT);
    const join = (one: Uint8Array, two: Uint8Array) => Uint8Array.from(Buffer.concat([one, two]));
    const mixed = join(file.slice(0, bodyOf(file)), other.slice(bodyOf(other)));
    expect(await said(mixed, WORDS)).toEqual({ refused: 'damaged' });
    const head = JSON.parse(new TextDecoder().decode(file.slice(0, bodyOf(file))));
    const line = (changed: object) =>
      join(
        new TextEncoder().encode(`${JSON.stringify({ ...head, ...changed })}\n`),
        file.slice(bodyOf(file)),
      );
    expect(await said(line({}), WORDS)).toBe(TEXT);
    expect(await said(line({ more: 1 }), WORDS)).toEqual({ refused: 'damaged' });
    expect(await said(line({ version: 3 }), WORDS)).toEqual({ refused: 'later' });
    expect(await said(line({ lock: {} }), WORDS)).toEqual({ refused: 'foreign' });
    expect(await said(line({ salt: 'AAAA' }), WORDS)).toEqual({ refused: 'foreign' });
    expect(await said(line({ cipher: 'none' }), WORDS)).toEqual({ refused: 'foreign' });
    const dear = { ...head.lock.passphrase, kdf: { ...head.lock.passphrase.kdf, p: 16 } };
    const costly = line({ lock: { ...head.lock, passphrase: dear } });
    expect(await said(costly, WORDS)).toEqual({ refused: 'foreign' });
    // The passphrase's wrap in the code's place opens nothing.
    const { passphrase, code } = head.lock;
    const swapped = {
      passphrase: { ...passphrase, wrap: code.wrap },
      code: { wrap: passphrase.wrap },
    };
    expect(await said(line({ lock: { ...head.lock, ...swapped } }), WORDS)).toEqual({
      refused: 'passphrase',
    });
  });

  it('gives nothing out when it is shortened or its pieces are moved', async () => {
    const long = await sealed(new Uint8Array(2 * PIECE + 5));
    const [head, size] = [long.slice(0, bodyOf(long)), PIECE + 16];
    const [a, b, c] = [0, 1, 2].map((at) =>
      long.slice(head.length + at * size, head.length + (at + 1) * size),
    );
    if (!a || !b || !c) throw new Error('Three pieces');
    for (const pieces of [[a, b], [b, a, c], [a, c], [c], []]) {
      const wrong = Uint8Array.from(Buffer.concat([head, ...pieces]));
      expect(await said(wrong, WORDS)).toEqual({ refused: 'damaged' });
    }
  });
});

describe('by the document’s words alone another implementation opens it', () => {
  const hkdf = (key: Buffer, info: Buffer | string) =>
    Buffer.from(hkdfSync('sha256', key, '', info, 32));
  const gcm = (key: Buffer, iv: Buffer, sealed: Buffer, aad = '') => {
    const open = createDecipheriv('aes-256-gcm', key, iv);
    open.setAAD(Buffer.from(aad));
    open.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
  };
  /** docs/copy-format.md, "Sealed with the lock", in Node's own words. */
  function opened(bytes: Buffer, by: { passphrase: string } | { code: string }): string {
    const end = bytes.indexOf(10) + 1;
    const { lock } = JSON.parse(bytes.subarray(0, end).toString());
    const { N, r, p, salt } = lock.passphrase.kdf;
    const [way, base] =
      'passphrase' in by
        ? ['passphrase', scryptSync(by.passphrase, Buffer.from(salt, 'base64'), 32, { N, r, p })]
        : ['code', Buffer.from(by.code.replaceAll('-', ''))];
    const wrap = Buffer.from(lock[way].wrap, 'base64');
    const wrapping = hkdf(base, `cairn lock ${way}`);
    const aad = `cairn lock ${way}\n${lock.mark}`;
    const dek = gcm(wrapping, wrap.subarray(0, 12), wrap.subarray(12), aad);
    const mark = Buffer.from(hkdfSync('sha256', dek, '', 'cairn key mark', 16));
    expect(mark.toString('base64')).toBe(lock.mark);
    const key = hkdf(dek, Buffer.concat([Buffer.from('cairn file'), bytes.subarray(0, end)]));
    const nonce = Buffer.from('000000000000000000000001', 'hex');
    return gcm(key, nonce, bytes.subarray(end)).toString();
  }

  it('as it is sealed now', () => {
    expect(opened(Buffer.from(file), { passphrase: WORDS })).toBe(TEXT);
    expect(opened(Buffer.from(file), { code: lock.code })).toBe(TEXT);
  });

  it('and one that was sealed before opens as it did', async () => {
    const bytes = Uint8Array.from(Buffer.from(known.file, 'base64'));
    for (const typed of [known.passphrase, known.code])
      expect(await said(bytes, typed)).toBe(known.text);
    expect(opened(Buffer.from(bytes), { code: known.code })).toBe(known.text);
  });
});
