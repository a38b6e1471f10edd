import { describe, expect, it } from 'vitest';
import { meet } from '@/lib/page/call/meet';
import { callPage } from '@/lib/page/call/page';
import { teams } from '@/lib/page/call/teams';
import { wordsIn } from '../../stand-ins/pages/call-page';
import { meetPage } from '../../stand-ins/pages/meet/page';
import { TEAMS_LAUNCHER, teamsPage } from '../../stand-ins/pages/teams/page';
import { pageOf, standInAt } from './document';

const english = wordsIn('en');

describe('a call’s page', () => {
  it('is followed from its address on, and looked at every two seconds', () => {
    const { page } = standInAt(meetPage, 'in');
    const call = callPage(page, meet);
    expect(call?.site).toBe('meet');
    expect(call?.look(0)).toEqual({ again: 1000 });
    expect(call?.look(1000).tell).toMatchObject({ id: 'kqv-mzta-xwe', state: 'in' });
    expect(call?.look(5000)).toEqual({ again: 7000 });
  });

  it('takes the call’s name from the launcher that led to it', () => {
    const { page } = pageOf(teamsPage.address('in'), teamsPage.body('in', english));
    Object.defineProperty(page, 'referrer', { value: TEAMS_LAUNCHER });
    const call = callPage(page, teams);
    call?.look(0);
    expect(call?.look(1000).tell).toMatchObject({ id: expect.stringContaining('@thread.v2') });
  });

  const from = (referrer: string) => {
    const { page } = pageOf('https://teams.live.com/v2/', '');
    Object.defineProperty(page, 'referrer', { value: referrer });
    const { named, follows } = callPage(page, teams) ?? {};
    return { named: named?.id ?? null, follows };
  };

  it('says what its address names, else the one it came from', () => {
    const { page } = standInAt(meetPage, 'before');
    expect(callPage(page, meet)?.named).toMatchObject({ site: 'meet', id: 'kqv-mzta-xwe' });
    expect(from(TEAMS_LAUNCHER).named).toContain('@thread.v2');
    expect(from('https://meet.google.com/kqv-mzta-xwe').named).toBeNull();
  });

  it.each([
    ['reached from another host of its site', 'https://teams.microsoft.com/', true],
    ['reached by its address', '', false],
    ['reached from elsewhere', 'https://example.com/', false],
    ['reached from another call’s site', 'https://meet.google.com/', false],
  ])('follows what was before: %s', (_, referrer, follows) => {
    expect(from(referrer)).toEqual({ named: null, follows });
  });

  it('is none elsewhere', () => {
    expect(callPage(pageOf('https://example.com/', '').page, meet)).toBeNull();
  });
});
