import { describe, expect, it } from 'vitest';
import { followCall } from '@/lib/page/call/follow';
import type { CallLook } from '@/lib/page/call/read';
import { type CallStandIn, type CallStep, wordsIn } from '../../stand-ins/pages/call-page';
import { meetPage } from '../../stand-ins/pages/meet/page';
import { besideTeams, TEAMS_LINK, teamsPage } from '../../stand-ins/pages/teams/page';
import { zoomApp } from '../../stand-ins/pages/zoom/page';
import { A, B, bare, call, nothing, short, told, unclear } from './course';
import { lookAt, pageOf, standInAt } from './document';

const shorts = (...course: [CallLook, number][]) => told(course).map(short);

describe('a call, followed', () => {
  it('is told from the screen before it to its end, each state once', () => {
    expect(
      shorts(
        [bare, 12],
        [call('before'), 30],
        [call('lobby'), 40],
        [call('in'), 1800],
        [call('left'), 60],
      ),
    ).toEqual(['before a', 'lobby a', 'in a', 'left a']);
  });

  it('isn’t left while it reconnects, shows another screen or nothing for some seconds', () => {
    expect(
      shorts(
        [call('in'), 60],
        [call('left'), 4],
        [call('in'), 9],
        [nothing, 4],
        [call('in'), 9],
        [bare, 25],
        [call('in'), 9],
        [call('before'), 4],
        [call('in'), 60],
      ),
    ).toEqual(['in a']);
  });

  it('is left when its page shows something else, or nothing for long', () => {
    expect(shorts([call('in'), 60], [nothing, 6])).toEqual(['in a', 'left a']);
    expect(shorts([call('in'), 60], [bare, 29])).toEqual(['in a']);
    expect(shorts([call('in'), 60], [bare, 31])).toEqual(['in a', 'left a']);
  });

  it('goes on while there is a sign of it, and ends after that', () => {
    expect(shorts([call('in'), 60], [unclear, 19], [call('in'), 5])).toEqual(['in a']);
    expect(shorts([call('in'), 60], [unclear, 60], [nothing, 6])).toEqual([
      'in a',
      'unreadable',
      'left a',
    ]);
  });

  it('begins again after it was left, and keeps the end for minutes when nothing comes', () => {
    expect(shorts([call('in'), 60], [call('left'), 9], [call('in'), 60])).toEqual([
      'in a',
      'left a',
      'in a',
    ]);
    expect(shorts([call('in'), 60], [nothing, 290])).toEqual(['in a', 'left a']);
    expect(shorts([call('in'), 60], [nothing, 310])).toEqual(['in a', 'left a', null]);
  });

  it('ends before another begins', () => {
    expect(shorts([call('in'), 60], [call('before', B), 20], [call('in', B), 60])).toEqual([
      'in a',
      'left a',
      'before b',
      'in b',
    ]);
  });

  it('says that a page isn’t understood only after a while', () => {
    expect(shorts([bare, 19], [call('before'), 5])).toEqual(['before a']);
    expect(shorts([unclear, 21])).toEqual(['unreadable']);
  });

  it('says nothing of what doesn’t stay, though something else comes each time', () => {
    expect(shorts([call('before'), 0.6], [call('lobby'), 0.6], [call('before'), 0.6])).toEqual([]);
  });

  it('says nothing of a page without a call', () => {
    expect(shorts([nothing, 1000])).toEqual([]);
  });

  it('waits anew when the clock is set back', () => {
    const follow = followCall(null);
    follow(call('before'), 100_000);
    expect(follow(call('before'), 50_000)).toEqual({ again: 51_000 });
    expect(follow(call('before'), 51_000).tell).toMatchObject({ state: 'before' });
  });
});

describe('what the call is called', () => {
  it('stays when the address forgets it', () => {
    expect(shorts([call('before'), 9], [call('in', null), 60], [nothing, 9])).toEqual([
      'before a',
      'in a',
      'left a',
    ]);
  });

  it('is what the address said before anything could be read', () => {
    expect(shorts([bare, 5], [call('in', null), 9])).toEqual(['in a']);
    expect(told([[call('in', null), 9]], A).map(short)).toEqual(['in a']);
  });

  it('isn’t taken from another site', () => {
    expect(told([[call('in', null), 9]], { ...A, site: 'zoom' }).map(short)).toEqual(['in']);
  });

  it('stays while one is in it, whatever the address says', () => {
    expect(shorts([call('in'), 9], [call('in', B), 90], [call('left', B), 9])).toEqual([
      'in a',
      'left a',
    ]);
  });

  it('is found later when it wasn’t known', () => {
    expect(shorts([call('in', null), 9], [call('in', A), 9])).toEqual(['in', 'in a']);
  });

  it('is forgotten with the end of the call', () => {
    expect(shorts([call('in'), 9], [nothing, 9], [call('in', null), 9])).toEqual([
      'in a',
      'left a',
      'in',
    ]);
  });
});

describe('pages of the sites, followed', () => {
  const course = (standIn: CallStandIn, ...steps: [CallStep, number][]) =>
    told(
      steps.map(([step, seconds]) => {
        const { page, url } = standInAt(standIn, step, 'ja');
        return [lookAt(page, url), seconds] as const;
      }),
    ).map(short);
  const through: [CallStep, number][] = [
    ['home', 60],
    ['before', 9],
    ['between', 4],
    ['lobby', 60],
    ['in', 900],
    ['between', 4],
    ['in', 900],
    ['left', 20],
    ['before', 9],
    ['in', 900],
    ['home', 20],
  ];

  it.each([
    ['Meet', meetPage, 'kqv-mzta-xwe'],
    ['Zoom', zoomApp, '84335626851'],
    ['Teams', teamsPage, '19:meeting_nmq0zduxzjatqxzhbg9u@thread.v2'],
  ])('%s: there and back, again, and away', (_, standIn, id) => {
    const states = ['before', 'lobby', 'in', 'left', 'before', 'in', 'left'];
    expect(course(standIn, ...through)).toEqual(states.map((state) => `${state} ${id}`));
  });

  it('Teams: the call goes on while the app shows a chat beside it', () => {
    const look = ({ page, url }: { page: Document; url: URL }) => lookAt(page, url);
    const beside = look(pageOf(teamsPage.address('in'), besideTeams(wordsIn('de'))));
    const before = look(pageOf(TEAMS_LINK, teamsPage.body('before', wordsIn('de'))));
    const inside = look(standInAt(teamsPage, 'in', 'de'));
    const all = told([
      [before, 9],
      [inside, 60],
      [beside, 15],
      [inside, 60],
    ]);
    expect(all.map((seen) => seen && seen !== 'unreadable' && seen.state)).toEqual([
      'before',
      'in',
    ]);
  });
});
