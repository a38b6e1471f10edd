const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link as it may stand in a note, or null when it is refused: only absolute http,
 * https and mailto addresses pass (RFC 3986 schemes), so never `javascript:`, `data:` or a path
 * inside the extension. White space inside an address is percent-encoded.
 */
export function safeHref(raw: string): string | null {
  // URL() drops tabs and newlines: "java\nscript:" must be judged as the browser would read it.
  const href = raw.trim();
  if (!URL.canParse(href) || !ALLOWED.has(new URL(href).protocol)) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being encoded
  return href.replace(/[\s\u0000-\u001f]/gu, (c) => encodeURIComponent(c));
}

/** A `safeHref` written so that it can stand inside `(` `)` of a Markdown link. */
export function printHref(href: string): string {
  return href.replace(/[()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
