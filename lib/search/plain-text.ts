/** The characters of Markdown that say how a text looks, and nothing in it. */
const AT_START =
  /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+|```.*|(?:[-*_][ \t]*){3,}$)/gm;
const LINK = /!?\[([^\]\n]*)\]\(([^)\s]*)[^)\n]*\)/g;
const SIGNS = /(?<!\\)(?:[*`~]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Notes as they read, without the signs of Markdown; the address of a link stays beside its words. */
export function plainText(markdown: string): string {
  return markdown
    .replace(LINK, (_all, words: string, to: string) => (words === to ? to : `${words} (${to})`))
    .replace(AT_START, '')
    .replace(SIGNS, '')
    .replace(ESCAPED, '$1')
    .trim();
}
