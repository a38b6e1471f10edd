import type { Wording } from '../shared/wording';
import type { Prompt } from './prompt';

/** What a prompt asks, not yet worded: the library's by its message, the user's own in their words. */
export function wordingOf(
  { text, own }: Pick<Prompt, 'text' | 'own'>,
  params: Wording['params'],
): Wording {
  return { id: text, params: own ? { words: own.words } : params };
}
