/** Hosts of the calls known, each with the paths that are calls (not help pages or profiles). */
const CALLS: readonly { host: RegExp; path: RegExp }[] = [
  { host: /^meet\.google\.com$/, path: /^\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/[\w-]+)\/?$/i },
  { host: /^teams\.microsoft\.com$/, path: /^\/(l\/meetup-join\/|meet\/|v2\/|_#\/)./i },
  { host: /^teams\.live\.com$/, path: /^\/meet\/./i },
  { host: /^([\w-]+\.)*zoom\.(us|com)$/, path: /^\/(j|my|w|s|wc|join)\/./i },
  { host: /^([\w-]+\.)*zoomgov\.com$/, path: /^\/(j|my|w|s|wc|join)\/./i },
  { host: /^([\w-]+\.)+webex\.com$/, path: /^\/./ },
];

const LINK = /https:\/\/[^\s"'<>\\^`{|}]+/gi;

/** The address when it is a call of a known provider over https without credentials; null otherwise. */
export function callLink(text: string): string | null {
  const trimmed = text.replace(/[.,;:!?)\]]+$/, '');
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' || url.username || url.password || url.port) return null;
  const known = CALLS.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
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
