import type { SignIn } from '../../calendar/sign-in';
import type { Provider } from '../../shared/provider';
import type { Wording } from '../../shared/wording';
import type { LiveSource } from './source';

/** An access token, or why there is none. */
export type TokenAnswer =
  | { ok: true; token: string }
  /** `lasting`: nothing but a new sign-in helps. */
  | { ok: false; reason: Wording; lasting: boolean };

/** What reading a signed-in calendar needs from outside. */
export interface LiveDeps {
  sources: Readonly<Record<Provider, LiveSource>>;
  /** A token that still lives, renewed without a window if need be; `refused` is one that the provider no longer takes. */
  token(signIn: SignIn, refused?: string): Promise<TokenAnswer>;
  /** The version of Cairn that runs: another may judge otherwise. */
  version(): string;
  /** Runs `work` once no other context of the extension holds this name (Web Locks). */
  lock<T>(name: string, work: () => Promise<T>): Promise<T>;
}
