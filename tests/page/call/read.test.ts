import { describe, expect, it } from 'vitest';
import { identityOf } from '@/lib/page/call/identity';
import { callDocuments } from '@/lib/page/call/read';
import { zoom } from '@/lib/page/call/zoom';
import { type CallStandIn, type CallStep, WORDS, wordsIn } from '../../stand-ins/pages/call-page';
import { meetPage, narrowMeet } from '../../stand-ins/pages/meet/page';
import {
  besideTeams,
  classicTeams,
  TEAMS_LAUNCHER,
  teamsLauncher,
  teamsPage,
  teamsRetry,
} from '../../stand-ins/pages/teams/page';
import { zoomApp, zoomCompany, zoomLauncher } from '../../stand-ins/pages/zoom/page';
import { lookAt, pageOf, type Shown, standInAt } from './document';

const read = ({ page, url }: Shown) => lookAt(page, url).seen;
const stateOf = (shown: Shown) => {
  const seen = read(shown);
  return seen && seen !== 'unreadable' ? seen.state : seen;
};
const english = wordsIn('en');

const SITES: [string, CallStandIn][] = [
  ['Meet', meetPage],
  ['Teams', teamsPage],
  ['Zoom in its frame', zoomApp],
  ['Zoom without a frame', zoomCompany],
];
const STEPS: [CallStep, string | null][] = [
  ['home', null],
  ['before', 'before'],
  ['lobby', 'lobby'],
  ['between', 'unreadable'],
  ['in', 'in'],
  ['left', 'left'],
];

describe.each(SITES)('%s', (_, standIn) => {
  it.each(STEPS)('at step %s is read as %s, in every language', (step, state) => {
    for (const { lang } of WORDS) expect(stateOf(standInAt(standIn, step, lang)), lang).toBe(state);
  });

  it('is unreadable when half of what says so is gone, and never something else', () => {
    for (const step of ['before', 'lobby', 'in', 'left'] as const) {
      const { page, url } = standInAt(standIn, step);
      const inner = page.querySelector('iframe')?.contentDocument ?? page ?? page;
      // Where the address doesn't say that it is a call, it may be none then.
      const allowed = [step, 'unreadable', ...(identityOf(url) ? [] : [null])];
      const all = [...inner.body.querySelectorAll('*')];
      for (const one of all) {
        // Each element in turn loses what it is known by.
        const kept = [...one.attributes].map(({ name, value }) => [name, value] as const);
        for (const [name] of kept) if (name !== 'style') one.removeAttribute(name);
        expect(allowed, one.outerHTML).toContain(stateOf({ page, url }));
        for (const [name, value] of kept) one.setAttribute(name, value);
      }
    }
  });
});

describe('Meet', () => {
  const at = meetPage.address('in');

  it('names the call by its code', () => {
    expect(read(standInAt(meetPage, 'in'))).toEqual({
      site: 'meet',
      id: 'kqv-mzta-xwe',
      url: 'https://meet.google.com/kqv-mzta-xwe',
      state: 'in',
    });
  });

  it('is in the call in a narrow window too, where the panels’ buttons are put away', () => {
    expect(stateOf(pageOf(at, narrowMeet(english)))).toBe('in');
  });

  it('knows the leave button by its icon when its name has changed, and by no other icon', () => {
    const changed = narrowMeet(english).replace(
      / jsname="CQylAd"| data-should-confirm-hangup="false"/g,
      '',
    );
    expect(stateOf(pageOf(at, changed))).toBe('in');
    expect(stateOf(pageOf(at, changed.replace('>call_end<', '>call<')))).toBe('unreadable');
  });

  it('doesn’t take a call whose stage has changed for the lobby', () => {
    const changed = narrowMeet(english).replaceAll('data-participant-id', 'data-other');
    // Only this mark keeps them apart there; with the panels' buttons it is clear again.
    expect(stateOf(pageOf(at, `${changed}<button data-panel-id="1"></button>`))).toBe('in');
  });

  it('knows the green room by what is left when the join button’s name has changed', () => {
    const { page, url } = standInAt(meetPage, 'before');
    page.querySelector('[jsname=Qx7uuf]')?.removeAttribute('jsname');
    expect(stateOf({ page, url })).toBe('before');
  });

  it('is unreadable where signs of two states are shown', () => {
    const { page, url } = standInAt(meetPage, 'lobby');
    page.body.insertAdjacentHTML('beforeend', '<div jsname="Qx7uuf"></div>');
    expect(stateOf({ page, url })).toBe('unreadable');
    const after = standInAt(meetPage, 'left');
    after.page.body.insertAdjacentHTML('beforeend', '<button data-is-muted="true"></button>');
    expect(stateOf(after)).toBe('unreadable');
  });

  it('is unreadable at a call’s address with nothing on it, and no call on the start page', () => {
    expect(stateOf(pageOf(at, '<div></div>'))).toBe('unreadable');
    expect(stateOf(pageOf('https://meet.google.com/', '<h1>Meet</h1>'))).toBeNull();
  });
});

describe('Teams', () => {
  const home = teamsPage.address('home');

  it('says that it is in a call without a name when the address has lost the link', () => {
    expect(read(standInAt(teamsPage, 'in'))).toEqual({
      site: 'teams',
      id: '',
      url: home,
      state: 'in',
    });
  });

  it('reads the classic client’s call', () => {
    expect(stateOf(pageOf(home, classicTeams(english)))).toBe('in');
  });

  it('doesn’t know what a small window of a call is, but that there is something', () => {
    const { page, url } = pageOf(home, besideTeams(english));
    expect(lookAt(page, url)).toMatchObject({ seen: 'unreadable', some: true });
  });

  it('reads the launcher and the way in that didn’t work as before the call', () => {
    expect(read(pageOf(TEAMS_LAUNCHER, teamsLauncher(english)))).toMatchObject({
      id: '19:meeting_nmq0zduxzjatqxzhbg9u@thread.v2',
      state: 'before',
    });
    const guest = 'https://teams.live.com/light-meetings/launch?coords=x';
    expect(stateOf(pageOf(guest, teamsRetry(english)))).toBe('before');
  });
});

it.each([
  ['Meet', meetPage, false],
  ['Teams', teamsPage, true],
  ['Zoom', zoomApp, true],
])('%s: something is there between two states, where the site shows it', (_, standIn, some) => {
  const { page, url } = standInAt(standIn, 'between');
  expect(lookAt(page, url)).toMatchObject({ seen: 'unreadable', some });
});

describe('Zoom', () => {
  it('names the meeting by its number, without the password', () => {
    expect(read(standInAt(zoomApp, 'in'))).toEqual({
      site: 'zoom',
      id: '84335626851',
      url: 'https://app.zoom.us/wc/84335626851/join',
      state: 'in',
    });
  });

  it('reads the page that opens the app as before', () => {
    const shown = pageOf('https://nordwind.zoom.us/j/84335626851?pwd=x', zoomLauncher(english));
    expect(stateOf(shown)).toBe('before');
  });

  it('has left when the connection is gone for good', () => {
    const { page, url } = standInAt(zoomCompany, 'in');
    page.body.insertAdjacentHTML('beforeend', '<div id="wc-leave"></div>');
    expect(stateOf({ page, url })).toBe('left');
  });

  it('gives its frame to be watched, and only itself where there is none', () => {
    const framed = standInAt(zoomApp, 'in');
    expect(callDocuments(framed.page, zoom)).toHaveLength(2);
    const plain = standInAt(zoomCompany, 'in');
    expect(callDocuments(plain.page, zoom)).toEqual([plain.page]);
  });
});

it('reads nothing anywhere else', () => {
  const { page } = standInAt(meetPage, 'in');
  expect(lookAt(page, new URL('https://example.com/kqv-mzta-xwe')).seen).toBeNull();
});
