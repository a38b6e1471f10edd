import './lib/node-version.mjs';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

/**
 * Brings the folders of the other languages in line with English, after an area was added there: a file to fill for
 * each area, and the lists of them. What is translated stays as it is. Usage: node scripts/languages.mjs
 */
const names = { de: 'German', fr: 'French', es: 'Spanish', pt: 'Portuguese' };
const folder = join(root, 'lib', 'i18n');
/** Files that only gather areas. */
const GATHERED = ['background', 'index', 'panel', 'panes', 'prompts'];
/** Areas that only the desk, the background or the prompts speak; the panel and the popup have the rest. */
const NOT_IN_PANES = /^(desk|prompts|calendar$|sync$|reminders$)/;

const areasIn = (locale) =>
  readdirSync(join(folder, locale))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((area) => !GATHERED.includes(area))
    .sort();

const camel = (area) => area.replace(/-(\w)/g, (_, sign) => sign.toUpperCase());

function write(locale, file, text) {
  const path = join(folder, locale, `${file}.ts`);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  console.log(`${locale}/${file}.ts`);
}

const stub = (area) => `import type { ${camel(area)} as english } from '../en/${area}';
import { unfinished } from '../translation';

export const ${camel(area)} = unfinished<typeof english>()({});
`;

/** A file that spreads areas into one catalogue. */
function gather(locale, file, name, about, areas) {
  const imports = areas.map((area) => `import { ${camel(area)} } from './${area}';\n`).join('');
  const spread = areas.map((area) => `  ...${camel(area)},\n`).join('');
  write(locale, file, `${imports}\n/** ${about} */\nexport const ${name} = {\n${spread}};\n`);
}

const english = areasIn('en');
for (const [locale, name] of Object.entries(names)) {
  const there = areasIn(locale);
  for (const area of english) if (!there.includes(area)) write(locale, area, stub(area));
  for (const area of there)
    if (!english.includes(area)) console.log(`${locale}/${area}.ts: no such area in English`);
  const panes = english.filter((area) => !NOT_IN_PANES.test(area));
  const rest = english.filter((area) => NOT_IN_PANES.test(area) && !area.startsWith('prompts'));
  const all = [...rest, 'panes', 'prompts'].sort();
  gather(locale, 'panes', 'panes', `What the panel and the popup say in ${name}.`, panes);
  const about = `The whole catalogue in ${name}; what it must hold is told by the English one.`;
  gather(locale, 'index', locale, about, all);
}
