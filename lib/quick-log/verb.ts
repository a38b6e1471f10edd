import { fold } from './text/fold';
import type { KnownPartner } from './types';

const NO_VERB = /^(?:is|was|has|and|or|'s|are|were|says|said|seems|feels|does)$/iu;
const OBJECT =
  /^(?:the|an?|me|us|my|our|her|his|their|this|that|these|those|some|all|every|each|two|three|four|\d+|up|out|in|on|to|with|for|about)$/iu;

/** "drafts" to "draft", "tries" to "try", "watches" to "watch", "does" to "do". */
function base(verb: string): string {
  if (/(?:ss|us|is)$/iu.test(verb)) return verb;
  if (/ies$/iu.test(verb)) return verb.replace(/ies$/iu, 'y');
  return /(?:[cs]hes|[sxzo]es)$/iu.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/**
 * A line that opens with the partner's name and no other sign of who does it: "Priya drafts the
 * agenda" (English) is said as "draft the agenda", "Priya agenda" as "agenda". Anything else
 * ("Priya is tired", other languages) is kept whole. Null if the line doesn't open with the name.
 */
export function afterName(text: string, partner: KnownPartner, english: boolean): string | null {
  const match = /^\s*(?<name>[\p{L}\p{M}\p{N}'-]+)\s+(?<verb>\S+)(?<rest>.*)$/u.exec(text);
  const { name = '', verb = '', rest = '' } = match?.groups ?? {};
  if (!match || !fold(partner.name).startsWith(fold(name))) return null;
  if (!english || NO_VERB.test(verb)) return text;
  const next = rest.trim().split(' ')[0] ?? '';
  const finite = /\p{Ll}s$/u.test(verb) && OBJECT.test(next);
  return `${finite ? base(verb) : verb}${rest}`;
}
