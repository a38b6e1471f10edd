import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { scrypt } from '@noble/hashes/scrypt.js';
import { describe, expect, it } from 'vitest';
import { aesKey, keyMark } from '@/lib/crypto/derive';
import { passphraseKey } from '@/lib/crypto/passphrase';
import { seal } from '@/lib/crypto/sealed-file';

const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('hex');
const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const LITTLE = { N: 16, r: 1, p: 1 };

describe('what the algorithms give', () => {
  // RFC 7914, section 12
  it.each([
    ['', '', { N: 16, r: 1, p: 1 }, '77d6576238657b203b19ca42c18a0497'],
    ['password', 'NaCl', { N: 1024, r: 8, p: 16 }, 'fdbabe1c9d3472007856e7190d01e9fe'],
    [
      'pleaseletmein',
      'SodiumChloride',
      { N: 16384, r: 8, p: 1 },
      '7023bdcb3afd7348461c06cd81fd38eb',
    ],
  ])('scrypt of “%s” as the RFC has it', (passphrase, salt, cost, begins) => {
    expect(hex(scrypt(passphrase, salt, { ...cost, dkLen: 64 })).slice(0, 32)).toBe(begins);
  });

  it('AES-GCM with 256 bits as NIST has it (gcmEncryptExtIV256, McGrew and Viega’s case 14)', async () => {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, [
      'encrypt',
    ]);
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(16));
    expect(hex(sealed)).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
  });

  it('HKDF with SHA-256 as RFC 5869 has it (test case 3: no salt, no info)', async () => {
    const input = new Uint8Array(22).fill(0x0b);
    const from = await crypto.subtle.importKey('raw', input, 'HKDF', false, ['deriveBits']);
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new Uint8Array() };
    const bits = await crypto.subtle.deriveBits(how, from, 336);
    expect(hex(bits)).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });
});

describe('keys from a passphrase', () => {
  const salt = fromHex('000102030405060708090a0b0c0d0e0f');
  const markOf = async (passphrase: string, cost = LITTLE) =>
    hex(await keyMark(await passphraseKey(passphrase, { salt, cost })));

  it('are those that another implementation derives', async () => {
    const cost = { N: 1024, r: 8, p: 2 };
    const base = scryptSync('four odd little words', salt, 32, cost);
    const mark = hkdfSync('sha256', base, '', 'cairn key mark', 16);
    expect(await markOf('four odd little words', cost)).toBe(hex(new Uint8Array(mark)));
  });

  it('are the same however the keyboard makes its letters and spaces, and for no other case', async () => {
    expect(await markOf('cafe\u0301 am\u00a0See')).toBe(await markOf('caf\u00e9 am See'));
    expect(await markOf('Café am See')).not.toBe(await markOf('café am See'));
  });

  it('can’t be read out', async () => {
    const base = await passphraseKey('four odd little words', { salt, cost: LITTLE });
    const key = await aesKey(base, salt);
    for (const one of [base, key])
      await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow();
  });
});

it('seals so that another implementation opens it by the document’s words alone', async () => {
  const file = await seal(new Blob(['Only for us.']), 'four odd little words', { cost: LITTLE });
  const bytes = Buffer.from(await file.arrayBuffer());
  const end = bytes.indexOf(10) + 1;
  const { kdf } = JSON.parse(bytes.subarray(0, end).toString());
  const base = scryptSync('four odd little words', Buffer.from(kdf.salt, 'base64'), 32, LITTLE);
  const key = Buffer.from(hkdfSync('sha256', base, '', bytes.subarray(0, end), 32));
  const open = createDecipheriv('aes-256-gcm', key, fromHex('000000000000000000000001'));
  open.setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([open.update(bytes.subarray(end, -16)), open.final()]);
  expect(plain.toString()).toBe('Only for us.');
});
