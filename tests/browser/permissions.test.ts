import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '@/lib/shared/site';
import { importFile, seeText } from '@/scripts/driver/actions';
import { asked, type Cairn, startCairn } from './harness/cairn';
import { calendarFile } from './harness/sample';

const output = join(import.meta.dirname, '..', '..', '.output');

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: true }[];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (folder) => {
  const read = (name: string) => readFileSync(join(output, folder, name), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json')) as Manifest;

  it('asks for no site at installation', () => {
    const { host_permissions = [], content_scripts = [], permissions } = manifest();
    expect([...host_permissions, ...content_scripts]).toEqual([]);
    expect(permissions.filter((name) => name.includes('://') || name === 'tabs')).toEqual([]);
  });

  it('keeps scripts, styles and frames from elsewhere out', () => {
    const policy = manifest().content_security_policy.extension_pages;
    const rules = new Map(
      policy.split(';').map((rule): [string, string] => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('frame-ancestors')).not.toMatch(/'self'|(^|\s)(https:)?(\s|$)/);
    expect(policy.replace('https://*.zoom.us ', '')).not.toMatch(
      /unsafe-eval|unsafe-inline|wasm|http:|\*/,
    );
  });

  it('lets exactly one page into a frame, and only in the sites’ pages', () => {
    const { web_accessible_resources: accessible, content_security_policy } = manifest();
    const origins = sites.flatMap((site) => site.origins);
    expect(accessible.flatMap(({ matches }) => matches).sort()).toEqual([...origins].sort());
    expect(new Set(accessible.flatMap(({ resources }) => resources))).toEqual(
      new Set(['beside.html']),
    );
    const hosts = /frame-ancestors ([^;]+)/.exec(content_security_policy.extension_pages)?.[1];
    const allowed = hosts?.split(' ').map((origin) => `${origin}/*`) ?? [];
    expect(allowed.sort()).toEqual([...origins, 'https://zoom.us/*'].sort());
    const calendars = accessible.find(({ matches }) =>
      matches.includes('https://calendar.google.com/*'),
    );
    expect(calendars?.use_dynamic_url).toBe(folder === 'chrome-mv3' ? true : undefined);
  });

  it('has no inline or remote script, style or font in its pages', () => {
    const pages = readdirSync(join(output, folder)).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['desk.html', 'popup.html', 'sidepanel.html']));
    for (const page of pages) {
      const html = read(page);
      expect(html).not.toMatch(
        /<script(?![^>]*\bsrc="\/)|<style|\bon\w+="|(?:src|href)="(?:https?:)?\/\//,
      );
    }
  });
});

describe('a running Cairn', () => {
  let cairn: Cairn;
  beforeAll(async () => {
    cairn = await startCairn();
  });
  afterAll(() => cairn?.stop());

  it('has no access to any site, as the browser itself tells its user', async () => {
    const page = await cairn.session.browser.newPage();
    await page.goto('chrome://extensions/');
    const id = new URL(cairn.session.origin).host;
    const info = await page.evaluate(
      `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).then((info) => info.permissions)`,
    );
    expect(info).toMatchObject({
      runtimeHostPermissions: { hasAllHosts: false, hosts: [] },
      simplePermissions: [{ message: 'Display notifications' }],
    });
    await page.close();
  });

  it('asks nothing of the network while a file is read and the pages are open', async () => {
    const elsewhere: string[] = [];
    cairn.session.browser.on('targetcreated', async (target) => {
      const page = await target.page();
      page?.on('request', (request) => elsewhere.push(request.url()));
    });
    const desk = await cairn.session.open('desk');
    await importFile(desk, await calendarFile(cairn));
    await cairn.session.open('popup');
    const panel = await cairn.session.open('sidepanel');
    await seeText(panel, 'Priya');
    const ours = (url: string) => url.startsWith(cairn.session.origin) || url.startsWith('data:');
    expect(elsewhere.filter((url) => !ours(url))).toEqual([]);
    expect(asked(cairn)).toEqual([]);
  });
});
