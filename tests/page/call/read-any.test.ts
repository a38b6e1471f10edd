import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSiteOf } from '@/lib/page/call/identity';
import { ICON, type Sign } from '@/lib/page/call/site';
import type { PageCall } from '@/lib/page/types';
import { told } from './course';
import { lookAt, pageOf } from './document';

const ADDRESSES = {
  meet: 'https://meet.google.com/kqv-mzta-xwe',
  teams: 'https://teams.microsoft.com/v2/',
  zoom: 'https://app.zoom.us/wc/84335626851/join',
};
const SITES = Object.keys(ADDRESSES) as PageCall['site'][];

/** Something in a page that one selector finds. */
function elementFor(selector: string): string {
  const [, tag] = /^([a-z]+)/.exec(selector) ?? [];
  const [, id] = /#([\w-]+)/.exec(selector) ?? [];
  const [, name] = /^\.([\w-]+)/.exec(selector) ?? [];
  const [, attribute, , value = 'x'] = /\[([\w-]+)([*^]?=([\w-]+))?\]/.exec(selector) ?? [];
  if (selector === 'button i') return `<button><i>${ICON}</i></button>`;
  const said = [
    id && `id="${id}"`,
    name && `class="${name}"`,
    attribute && `${attribute}="${value}"`,
  ];
  return `<${tag ?? 'div'} ${said.filter(Boolean).join(' ')}></${tag ?? 'div'}>`;
}

const rowsOf = (site: PageCall['site']) => callSiteOf(new URL(ADDRESSES[site]))?.rows ?? [];
const signsOf = (site: PageCall['site'], state?: PageCall['state']) =>
  rowsOf(site).flatMap(([of, , ...signs]) => (state && of !== state ? [] : signs));
const selectorsIn = (signs: readonly Sign[]) =>
  signs.flatMap((sign) => (typeof sign === 'string' ? sign.split(',') : []));
const stateAt = (site: PageCall['site'], body: string) => {
  const { page, url } = pageOf(ADDRESSES[site], body);
  const { seen } = lookAt(page, url);
  return { page, state: seen && seen !== 'unreadable' ? seen.state : null };
};

describe.each(SITES)('%s, of whatever its page shows', (site) => {
  const selectors = [...new Set(selectorsIn(signsOf(site)))];

  it.each(selectors)('takes %s alone for no state', (selector) => {
    const { page, state } = stateAt(site, elementFor(selector));
    expect(page.querySelector(selector)).not.toBeNull();
    expect(state).toBeNull();
  });

  it('takes for a call that runs only what two different signs of one say', () => {
    fc.assert(
      fc.property(fc.subarray(selectors), (some) => {
        const { page, state } = stateAt(site, some.map(elementFor).join(''));
        const said = signsOf(site, 'in').filter((sign) =>
          selectorsIn([sign]).some((one) => page.querySelector(one)),
        );
        if (state === 'in') expect(said.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it('tells a call only after two signs, and its end once, over any course of pages', () => {
    const look = fc.subarray(selectors, { maxLength: 6 }).map((some) => {
      const { page, url } = pageOf(ADDRESSES[site], some.map(elementFor).join(''));
      return lookAt(page, url);
    });
    const course = fc.array(fc.tuple(look, fc.integer({ min: 1, max: 90 })), { maxLength: 12 });
    fc.assert(
      fc.property(course, (looks) => {
        const states = told(looks).map((seen) => seen && seen !== 'unreadable' && seen.state);
        const seenIn = looks.some(
          ([{ seen }]) => seen && seen !== 'unreadable' && seen.state === 'in',
        );
        if (!seenIn) expect(states).not.toContain('in');
        const calls = states.filter((state) => typeof state === 'string');
        for (const [n, state] of calls.entries())
          if (state === 'left') expect(calls[n - 1]).not.toBe('left');
      }),
      { numRuns: 40 },
    );
  });
});
