import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mirror, pseudo } from '../browser/pseudo/pseudo';
import config from '../browser/pseudo/wxt.config';

const ROOT = resolve(import.meta.dirname, '../..');
const [plugin] = config.vite().plugins;

describe('the pseudo-languages that the browser tests build', () => {
  it('leave places and forms as they are, and no plain letter besides', () => {
    const english = { a: 'With {name}', b: { one: '{n} day', other: '{n} days' } };
    expect(pseudo(english)).toEqual({
      a: '[!!Ẇīŧħ {name} · ·!!]',
      b: { one: '[!!{n} ḓȧẏ · ·!!]', other: '[!!{n} ḓȧẏş · ·!!]' },
    });
    expect(mirror({ a: 'With {name}' }).a).toMatch(/^[\u0590-\u05ff]{4} \{name\}$/);
  });

  it('take the place of German and French, and nothing else’s', () => {
    const files = ['index', 'panes', 'background', 'prompts'];
    const at = (locale: string, file: string) => join(ROOT, 'lib/i18n', locale, `${file}.ts`);
    for (const file of files) {
      expect(plugin?.load(at('de', file))).toContain('pseudo(en)');
      expect(plugin?.load(at('fr', file))).toContain('mirror(en)');
      expect(plugin?.load(at('es', file))).toBeNull();
    }
    const locales = join(ROOT, 'lib/i18n/locales.ts');
    const offered = plugin?.transform(readFileSync(locales, 'utf8'), locales);
    expect(offered).toContain("= ['en', 'de', 'fr']");
    expect(offered).toContain("new Set(['fr', 'ar'");
  });
});
