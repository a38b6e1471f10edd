import { toBase64 } from '../crypto/bytes';
import { COST, type Cost } from '../crypto/cost';
import { type Dek, dekMark } from '../crypto/lock-keys';
import { codeKey, drawCode, groupedCode } from './code';
import type { Header } from './header';
import { stretched, type Watch } from './open';
import { wrapKey } from './wrap';

/** The part of a header that a passphrase opens. Throws the signal's reason. */
export async function passphrasePart(
  dek: Dek,
  mark: string,
  passphrase: string,
  { cost = COST, ...watch }: Watch & { cost?: Cost | undefined },
): Promise<Header['passphrase']> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const kdf = { name: 'scrypt' as const, ...cost, salt };
  const base = await stretched(passphrase, kdf, watch);
  return { kdf, wrap: await wrapKey(dek, base, 'passphrase', mark) };
}

/** The part of a header that a new recovery code opens, and that code as it is written down. */
export async function codePart(
  dek: Dek,
  mark: string,
): Promise<{ part: Header['code']; code: string }> {
  const code = drawCode();
  const wrap = await wrapKey(dek, await codeKey(code), 'code', mark);
  return { part: { wrap }, code: groupedCode(code) };
}

/** A new lock: its head, its key and its recovery code, which is nowhere else. Throws the signal's reason. */
export async function makeLock(
  passphrase: string,
  watch: Watch & { cost?: Cost | undefined } = {},
): Promise<{ header: Header; dek: Dek; code: string }> {
  const dek = crypto.getRandomValues(new Uint8Array(32));
  const mark = toBase64(await dekMark(dek));
  const { part, code } = await codePart(dek, mark);
  const opens = await passphrasePart(dek, mark, passphrase, watch);
  return { header: { version: 1, mark, passphrase: opens, code: part }, dek, code };
}
