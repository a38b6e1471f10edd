const NO_VERB = /^(?:is|was|has|and|or|'s|are|were|says|said|seems|feels|does)$/iu;
const OBJECT =
  /^(?:the|an?|me|us|my|our|her|his|their|this|that|these|those|some|all|every|each|two|three|four|\d+|up|out|in|on|to|with|for|about)$/iu;

/** "drafts" to "draft", "tries" to "try", "watches" to "watch", "does" to "do", "organises" to "organise". */
export function base(verb: string): string {
  if (/(?:ss|us|is)$/iu.test(verb)) return verb;
  if (/ies$/iu.test(verb)) return verb.replace(/ies$/iu, 'y');
  return /(?:[cs]hes|sses|zzes|[xo]es|focuses)$/iu.test(verb)
    ? verb.slice(0, -2)
    : verb.slice(0, -1);
}

/**
 * A line that opens with the partner's name, as `typed`, and no other sign of who does it: "Priya
 * drafts the agenda" (English) is said as "draft the agenda", "Priya agenda" as "agenda". Anything
 * else ("Priya is tired", other languages) is kept whole. Null if the line doesn't open with it.
 */
export function afterName(text: string, typed: string, english: boolean): string | null {
  const line = text.trimStart();
  if (!line.startsWith(typed) || !/^\s/u.test(line.slice(typed.length))) return null;
  const [verb = '', next = ''] = line.slice(typed.length).trim().split(/\s+/u);
  if (verb === '') return null;
  if (!english || NO_VERB.test(verb)) return text;
  const rest = line.slice(typed.length).trimStart().slice(verb.length);
  const finite = /\p{Ll}s$/u.test(verb) && OBJECT.test(next);
  return `${finite ? base(verb) : verb}${rest}`;
}
