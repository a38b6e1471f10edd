import { type Provider, providerNames } from '../shared/provider';
import type { Wording } from '../shared/wording';

/** Whether it stays until the user (or somebody in charge) does something about it. */
const LASTING = {
  cancelled: false,
  denied: false,
  offline: false,
  noPage: false,
  busy: false,
  again: true,
  admin: true,
  blocked: true,
  client: true,
  notSpa: true,
  clock: true,
  unsafe: true,
  otherAccount: true,
  partly: true,
} as const;

export type TroubleKind = keyof typeof LASTING;

/** What stands in the way of a token, in words that say what to do. Holds no token and no address. */
export interface Trouble {
  kind: TroubleKind;
  /** Trying again unseen won't help: the user has to act. */
  lasting: boolean;
  wording: Wording;
}

/** A trouble with a provider, with its sentence (`signIn.<kind>`). */
export function troubleOf(kind: TroubleKind, provider: Provider): Trouble {
  const params = { provider: providerNames[provider] };
  return { kind, lasting: LASTING[kind], wording: { id: `signIn.${kind}`, params } };
}

/** The same, where a value was hoped for. */
export function failed(kind: TroubleKind, provider: Provider): { ok: false; trouble: Trouble } {
  return { ok: false, trouble: troubleOf(kind, provider) };
}
