import { revoke } from './revoke';
import type { SignIn } from './types';
import type { TokenDeps } from './valid-token';

/**
 * Gives up the access of every sign-in at once, as far as that comes about before `late` resolves: offline, or with a
 * provider that doesn't answer, what comes after it must not wait. Never throws.
 */
export async function revokeAll(
  signIns: readonly SignIn[],
  deps: TokenDeps,
  late: Promise<unknown>,
): Promise<void> {
  if (signIns.length === 0) return;
  await Promise.race([Promise.allSettled(signIns.map((one) => revoke(one, deps))), late]);
}
