/** Bytes of a nonce of AES-GCM. */
const NONCE = 12;

/** No part can stand in another's place. */
function how(at: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`cairn search ${at}`) };
}

/** Seals a part of the index: a nonce of its own, then AES-256-GCM. */
export async function sealPart(
  at: number,
  json: string,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const plain = new TextEncoder().encode(json);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how(at, iv), key, plain));
  const bytes = new Uint8Array(NONCE + sealed.length);
  bytes.set(iv);
  bytes.set(sealed, NONCE);
  return bytes;
}

/** Opens what `sealPart` has made for the same place. Rejects where the key is another one, or it was changed. */
export async function openPart(
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<string> {
  const nonce = how(at, bytes.slice(0, NONCE));
  return new TextDecoder().decode(await crypto.subtle.decrypt(nonce, key, bytes.slice(NONCE)));
}
