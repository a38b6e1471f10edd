const HERS = new Set(
  'mrs ms miss frau mme mlle madame sra srta senora senhora dra doutora doctora profa professorin'.split(
    ' ',
  ),
);
const HIS = new Set('mr mister herr m monsieur sr senor senhor'.split(' '));

type Titles = readonly string[];

/** Whether both say of somebody that it is a woman, or that it is a man. */
function sameSide(a: Titles, b: Titles): boolean {
  return [HERS, HIS].some((side) => a.some((t) => side.has(t)) && b.some((t) => side.has(t)));
}

/**
 * Whether two people's titles (folded, without full stops) keep them apart: a "Herr" is no "Frau". Most
 * titles tell nothing of it, and no title tells nothing at all.
 */
export function titlesClash(a: Titles, b: Titles): boolean {
  const across = (one: Titles, other: Titles) =>
    one.some((title) => HERS.has(title)) && other.some((title) => HIS.has(title));
  return across(a, b) || across(b, a);
}

/** Whether two people are addressed alike: both without a title, or with one that says the same of them. */
export function titlesAgree(a: Titles, b: Titles): boolean {
  if (titlesClash(a, b)) return false;
  const none = a.length === 0 && b.length === 0;
  return none || sameSide(a, b) || a.some((title) => b.includes(title));
}
