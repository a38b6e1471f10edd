import type { Cost } from '../crypto/cost';
import type { Dek } from '../crypto/lock-keys';
import type { Header } from './header';
import { codePart, passphrasePart } from './make';
import type { Watch } from './open';

/** A header that another passphrase opens; what is sealed stays as it is. Throws the signal's reason. */
export async function changePassphrase(
  header: Header,
  dek: Dek,
  passphrase: string,
  watch: Watch & { cost?: Cost | undefined } = {},
): Promise<Header> {
  return { ...header, passphrase: await passphrasePart(dek, header.mark, passphrase, watch) };
}

/** A header with a recovery code of its own, and that code; the one before opens nothing any longer. */
export async function newCode(header: Header, dek: Dek): Promise<{ header: Header; code: string }> {
  const { part, code } = await codePart(dek, header.mark);
  return { header: { ...header, code: part }, code };
}
