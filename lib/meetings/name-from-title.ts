/** Words that stand beside a name in titles of mentoring meetings, in the languages of the quick log and a few more. */
const BESIDE =
  /^(mentor\p{L}*|mentee\p{L}*|mento\p{L}*|tutor\p{L}*|coach\p{L}*|session|sessions|meeting|call|chat|catch-?up|sync|check-?in|weekly|monthly|biweekly|1[:/-]?1|1on1|one-on-one|with|and|for|mit|und|avec|et|con|y|com|e|med|och|van|met|z|s|the|a|my|mein|meine|mon|ma|mi|meu|minha|mijn|min|reverse|gespräch|treffen|termin|séance|rendez-vous|sesión|reunión|sessão|reunião|by|of|de|von|#?\d+)$/iu;
/** What follows one of these is who the meeting is with. */
const WITH = /^.*\s(?:with|mit|avec|con|com|met|med|z|s)\s+/iu;
const SEPARATORS = /[/|<>:;,()[\]&–—-]+|\s+x\s+/gu;

function isName(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * The partner's name in a title such as "Mentoring with Priya Nair" or "Mentoring: Priya / Jo";
 * the title itself where none stands out, so that the meeting still has somebody to hang on.
 */
export function nameFromTitle(title: string): string {
  const parts = title
    .replace(WITH, '')
    .split(SEPARATORS)
    .map((part) =>
      part
        .trim()
        .split(/\s+/)
        .filter((word) => word && !BESIDE.test(word)),
    );
  const name = parts.find(isName);
  return name ? name.join(' ') : title.trim().slice(0, 80);
}
