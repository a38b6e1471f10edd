import { fromBase64, toBase64 } from '../crypto/bytes';
import { aesKey } from '../crypto/derive';
import type { Dek } from '../crypto/lock-keys';

/** What a lock's key is wrapped with. */
export type Way = 'passphrase' | 'code';

const NONCE = 12;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Neither wrap can stand in the other's place, nor in another lock's. */
function params(iv: Uint8Array<ArrayBuffer>, way: Way, mark: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bytesOf(`cairn lock ${way}\n${mark}`) };
}

const keyOf = (base: CryptoKey, way: Way) => aesKey(base, bytesOf(`cairn lock ${way}`));

/** A lock's key, wrapped (base64); `base` derives others (HKDF), `mark` is the lock's. */
export async function wrapKey(dek: Dek, base: CryptoKey, way: Way, mark: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyOf(base, way);
  const sealed = await crypto.subtle.encrypt(params(iv, way, mark), key, dek);
  return toBase64(Uint8Array.from([...iv, ...new Uint8Array(sealed)]));
}

/** What `wrapKey` has wrapped; null where the base is another one, or the bytes were changed. */
export async function unwrapKey(
  wrap: string,
  base: CryptoKey,
  way: Way,
  mark: string,
): Promise<Dek | null> {
  const bytes = fromBase64(wrap);
  const how = params(bytes.slice(0, NONCE), way, mark);
  const key = await keyOf(base, way);
  return crypto.subtle.decrypt(how, key, bytes.slice(NONCE)).then(
    (dek) => new Uint8Array(dek),
    () => null,
  );
}
