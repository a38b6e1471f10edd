/** Host and path of the calls known (not of help pages or profiles). */
const CALLS: readonly RegExp[] = [
  /^meet\.google\.com\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/[\w-]+)\/?$/i,
  /^teams\.((microsoft\.com|cloud\.microsoft)\/(l\/meetup-join|meet|v2)|live\.com\/meet)\/./i,
  /^([\w-]+\.)*(zoom(\.us|\.com|gov\.com)\/(j|my|w|s|wc|join)|[\w-]+\.webex\.com)\/./i,
];

const LINK = /https:\/\/[^\s"'<>\\^`{|}]+/gi;

/** The address when it is a call of a known provider over https without credentials; null otherwise. */
export function callLink(text: string): string | null {
  const trimmed = text.replace(/[.,;:!?)\]]+$/, '');
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' || url.username || url.password || url.port) return null;
  const known = CALLS.some((call) => call.test(url.hostname + url.pathname));
  return known ? url.href : null;
}

/** The first call link in any of the texts, in their order. */
export function findCallLink(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [candidate] of text.matchAll(LINK)) {
      const link = callLink(candidate.replaceAll('&amp;', '&'));
      if (link) return link;
    }
  }
  return null;
}
