import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { defineConfig, type EntrypointGroup, type Wxt } from 'wxt';
import { sites } from './lib/shared/site';

const chromiumPermissions = ['sidePanel', 'unlimitedStorage'];
const permissions = [
  'storage',
  'alarms',
  'notifications',
  'identity',
  'scripting',
  'contextMenus',
  'idle',
];

/** Named after the toolbar's text: `dark` stands where that is dark, so on a light ground (MDN, action.theme_icons). */
const themeIcons = [16, 24, 32].map((size) => ({
  size,
  dark: `icon/toolbar-dark-${size}.png`,
  light: `icon/toolbar-light-${size}.png`,
}));

/**
 * Chromium makes the extension's id of this key, and the addresses that providers redirect to of the id: without it
 * each folder it is loaded from would need a registration of its own. It is the public half of a pair whose other half
 * was thrown away. A store gives its own: CAIRN_KEY takes its place, and empty leaves it out. https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
const key = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2wwsuiRm/YPopkrY26uEf3NXjkDvjUmG6RT3RCtMz4BptnWY08fa',
  'g8hXap32BhZrUQDKRt6wBPjWTHxexeLaWFkCv+/E5rqYwPGISqLY3l+iSEanjqXju5bqaW6LmBaCrhQDvYH/OV+E7mXA5BX9',
  'XptsjLKRx7z12A6gx3WwS/9zBTIQMdlPp25WIHcjHL1bGlWdndDLtbQp85EuBG45c8JyQQ2FeFqL8ZmgnhFvbfM94YRvgwI8',
  'GzfQ3J1kXzMR0tnZi2srqWjwPSesgzO2ppRfvYWPo8rM/TNDLr0hMfgmJrqiOVf3/mciWVfzrRC3A6wQeoF8vnhZQHyEsZSE',
  'nwIDAQAB',
].join('');
const chosenKey = process.env.CAIRN_KEY ?? key;

const EMBEDDED = 'beside.html';

const pagesOf = (kind: 'calendar' | 'call') =>
  sites.filter((site) => site.kind === kind).flatMap(({ origins }) => origins);

/**
 * The one page that may stand in a frame, and only in the sites' pages. In Chromium its address is drawn anew for each
 * session, but for calls: a call's page may be isolated, and refuses the step from the drawn address to the page's own.
 * https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources
 */
function embedded(browser: string) {
  const resources = [EMBEDDED];
  if (browser === 'firefox')
    return [{ resources, matches: [...pagesOf('calendar'), ...pagesOf('call')] }];
  return [
    { resources, matches: pagesOf('calendar'), use_dynamic_url: true },
    { resources, matches: pagesOf('call') },
  ];
}

/** A policy can't be given page by page; of the pages it is for, `embedded` lets only one into a frame. */
const frameAncestors = sites
  .flatMap(({ origins }) => origins.map((origin) => origin.replace(/\/\*$/, '')))
  // What a match pattern's star may leave out, that of a policy may not.
  .flatMap((origin) => (origin.includes('*.') ? [origin, origin.replace('*.', '')] : [origin]))
  .join(' ');

/**
 * Each page is built by itself, with one script for its first paint: pages that share chunks load some
 * twenty files each, and every file costs a page of an extension a few milliseconds.
 */
function eachPageByItself(_wxt: unknown, groups: EntrypointGroup[]): void {
  const apart = groups.flatMap((group) =>
    Array.isArray(group) ? group.map((page) => [page]) : [group],
  );
  groups.splice(0, groups.length, ...apart);
}

/**
 * By its name Dexie comes as ES5, in a wrapper for Node; its modern build is 12 kB smaller, and what its author names
 * for bundles of modules alone: https://github.com/dexie/Dexie.js/issues/1995
 */
const modernDexie = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };

/**
 * A script in somebody else's page runs most of what it holds as soon as it is there: read once and compiled with the
 * rest, that takes an eighth less time than function by function. https://v8.dev/blog/explicit-compile-hints
 */
function compiledAtOnce(entrypoints: readonly { name: string }[], { build }: InlineConfig): void {
  const output = build?.rolldownOptions?.output;
  if (!entrypoints.every(({ name }) => name.endsWith('-page'))) return;
  if (output && !Array.isArray(output)) output.postBanner = '//# allFunctionsCalledOnLoad';
}

/** The panel under a second name: only this one may be framed, and shows nothing before it knows by whom. */
async function panelBeside({ config }: Wxt): Promise<void> {
  const panel = await readFile(join(config.outDir, 'sidepanel.html'), 'utf8');
  await writeFile(join(config.outDir, EMBEDDED), panel.replace('<html', '<html data-beside'));
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    resolve: { alias: [modernDexie] },
    // What WXT logs of a script that fails is empty in what ships; the error itself is thrown on.
    build: { rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } } },
  }),
  outDir: process.env.CAIRN_OUT ?? '.output',
  manifestVersion: 3,
  hooks: {
    'entrypoints:grouped': eachPageByItself,
    'vite:build:extendConfig': compiledAtOnce,
    'build:done': panelBeside,
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? [...permissions, 'unlimitedStorage']
        : [...permissions, ...chromiumPermissions],
    // Asked for one host at a time, when the user turns that source on.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src https:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${frameAncestors}`,
    },
    web_accessible_resources: embedded(browser),
    action: {
      default_title: '__MSG_action_title__',
      default_icon: { 16: 'icon/16.png', 24: 'icon/24.png', 32: 'icon/32.png' },
      // Firefox draws the button on the theme's own ground and may hide it in a menu; Chrome has neither key.
      ...(browser === 'firefox' ? { default_area: 'navbar', theme_icons: themeIcons } : {}),
    },
    omnibox: { keyword: 'cairn' },
    commands: {
      // Chrome opens the popup for this name; it is the quick log.
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_quick_log__',
      },
      ...(browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+C' },
              description: '__MSG_command_panel__',
            },
          }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+C' },
              description: '__MSG_command_panel__',
            },
          }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cairn@cairn.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Pages that are isolated let in only frames that are so themselves.
          cross_origin_embedder_policy: { value: 'require-corp' },
          ...(chosenKey === '' ? {} : { key: chosenKey }),
        }),
  }),
});
