import { join } from 'node:path';
import shipped from '../../../wxt.config';

const root = join(import.meta.dirname, '..', '..', '..');
const i18n = join(root, 'lib', 'i18n');
/** Which language's place each pseudo-language takes; dates are then written as that one writes them. */
const TAKES = { de: 'pseudo', fr: 'mirror' } as const;

/** The source of a language's file, made from English: whatever it exports, all of the catalogue is in it. */
function sourceOf(id: string): string | null {
  const [, locale, file] =
    /[\\/]i18n[\\/](de|fr)[\\/](index|panes|background|prompts|search|sessions|lock)\.ts$/.exec(
      id,
    ) ?? [];
  if (!locale || !file) return null;
  const change = TAKES[locale === 'de' ? 'de' : 'fr'];
  const name = file === 'index' ? locale : file;
  const from = (...path: string[]) => JSON.stringify(join(root, ...path));
  return [
    `import { en } from ${from('lib', 'i18n', 'en', 'index.ts')};`,
    `import { ${change} } from ${from('tests', 'browser', 'pseudo', 'pseudo.ts')};`,
    `export const ${name} = ${change}(en);`,
  ].join('\n');
}

/** Offers both languages, and has French run from right to left. */
function offering(code: string): string {
  const offered = code.replace(/(const locales\b[^=]*= )\[[^\]]*\]/, "$1['en', 'de', 'fr']");
  const turned = offered.replace(/new Set\(\['ar'/, "new Set(['fr', 'ar'");
  if (offered === code && !code.includes("['en', 'de', 'fr']"))
    throw new Error('No list of languages');
  if (turned === offered) throw new Error('No list of directions');
  return turned;
}

/** The shipped build with two pseudo-languages in place of German and French; nothing else differs. */
export default {
  ...shipped,
  vite: () => ({
    plugins: [
      {
        name: 'pseudo-languages',
        enforce: 'pre' as const,
        load: (id: string) => sourceOf(id),
        transform: (code: string, id: string) =>
          id === join(i18n, 'locales.ts') ? offering(code) : null,
      },
    ],
  }),
};
