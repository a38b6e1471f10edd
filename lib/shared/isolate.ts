const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Wraps a foreign text (a name, a title) so that its writing direction stays inside it, where the
 * sentence is plain text and can't hold a `<bdi>`. Direction controls of its own are dropped, or a
 * hostile one could close the isolate. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(text: string): string {
  return `\u2068${text.replace(CONTROLS, '')}\u2069`;
}
