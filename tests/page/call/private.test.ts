import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followCall } from '@/lib/page/call/follow';
import {
  type CallStandIn,
  type CallStep,
  callFixture,
  PEOPLE,
  SAID,
  TOPIC,
} from '../../stand-ins/pages/call-page';
import { meetPage } from '../../stand-ins/pages/meet/page';
import { teamsPage } from '../../stand-ins/pages/teams/page';
import { zoomApp, zoomCompany } from '../../stand-ins/pages/zoom/page';
import { lookAt, standInAt } from './document';

const FOLDER = resolve(import.meta.dirname, '../../../lib/page/call');
const sources = readdirSync(FOLDER).map((name) => ({
  name,
  // Comments may speak of what isn't done.
  code: readFileSync(resolve(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
}));
const SECRETS = [...PEOPLE, ...PEOPLE.join(' ').split(' '), SAID, TOPIC, 'SECRET', 'Tid', 'Oid'];
const STEPS: CallStep[] = ['home', 'before', 'lobby', 'between', 'in', 'left'];

describe.each<[string, CallStandIn]>([
  ['Meet', meetPage],
  ['Teams', teamsPage],
  ['Zoom', zoomApp],
  ['Zoom without a frame', zoomCompany],
])('%s', (_, standIn) => {
  it('has the people, their words and the topic in its page', () => {
    const { html } = callFixture(standIn, 'in');
    for (const secret of [...PEOPLE, SAID, TOPIC]) expect(html).toContain(secret);
  });

  it('gives none of them away at any step', () => {
    const follow = followCall(null);
    const all = STEPS.flatMap((step, n) => {
      const { page, url } = standInAt(standIn, step);
      page.title = `${TOPIC} | ${PEOPLE[0]}`;
      const look = lookAt(page, url);
      return [look, follow(look, n * 60_000), follow(look, n * 60_000 + 50_000)];
    });
    const result = JSON.stringify(all);
    expect(result).toContain('"state":"in"');
    for (const secret of SECRETS) expect(result).not.toContain(secret);
  });

  it('is asked for text only where icons stand, and for no value, title or name', () => {
    for (const step of STEPS) {
      const { page, url } = standInAt(standIn, step);
      const asked: string[] = [];
      const inner = page.querySelector('iframe')?.contentDocument;
      for (const one of [page, inner].flatMap((doc) => [...(doc?.querySelectorAll('*') ?? [])])) {
        for (const name of [
          'textContent',
          'innerText',
          'innerHTML',
          'outerHTML',
          'value',
          'title',
          'alt',
          'ariaLabel',
        ]) {
          const text = name === 'textContent' ? one.textContent : '';
          Object.defineProperty(one, name, {
            get: () => {
              asked.push(`${one.parentElement?.localName} ${one.localName}.${name}`);
              return text;
            },
          });
        }
      }
      Object.defineProperty(page, 'title', { get: () => asked.push('title') });
      lookAt(page, url);
      expect(asked.filter((what) => what !== 'button i.textContent')).toEqual([]);
    }
  });
});

describe('the code', () => {
  it.each(sources)('$name asks for no microphone, camera, name, caption or text', ({ code }) => {
    expect(code).not.toMatch(
      /mediaDevices|getUserMedia|RTCPeer|captureStream|innerText|innerHTML|outerHTML|\.title\b|\.value\b|aria-label|ariaLabel|dataset|getAttribute|attributes|self-name|caption|subtitle|transcript|roster|chat|avatar|display-name/i,
    );
  });

  it('reads text in one place only', () => {
    const places = sources.flatMap(({ name, code }) =>
      [...code.matchAll(/textContent/g)].map(() => name),
    );
    expect(places).toEqual(['read.ts']);
  });

  it('keeps nothing and sends nothing', () => {
    for (const { code } of sources) {
      expect(code).not.toMatch(
        /localStorage|sessionStorage|indexedDB|cookie|fetch\(|postMessage|browser\.|chrome\./,
      );
    }
  });
});

describe('the table of selectors', () => {
  const lines = ['meet.ts', 'teams.ts', 'zoom.ts'].flatMap((name) =>
    readFileSync(resolve(FOLDER, name), 'utf8').split('\n'),
  );

  it('says of every sign when and from where it is known', () => {
    const signs = lines.flatMap((line, n) => (/^const (MEET|TEAMS|ZOOM)_/.test(line) ? [n] : []));
    expect(signs.length).toBeGreaterThan(25);
    for (const n of signs) {
      // A comment of several lines has it in one of them.
      let first = n;
      while (lines[first - 1]?.startsWith('//')) first -= 1;
      expect(lines.slice(first, n).join(' '), lines[n]).toMatch(/(live|client) 20\d\d-\d\d|told/);
    }
  });
});
