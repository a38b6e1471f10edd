import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingStart, pickCurrent } from '@/lib/mentoring/rules/current-meeting';
import { MINUTE } from '@/lib/shared/time';

const ten = Date.UTC(2026, 4, 14, 10);
const at = (minutes: number) => ten + minutes * MINUTE;
const meeting = (id: string, from: number, to: number, more = {}) => ({
  id,
  start: at(from),
  end: at(to),
  status: 'planned' as const,
  closedAt: null as number | null,
  createdAt: at(-1440),
  ...more,
});
const priya = meeting('priya', 0, 45);

describe('pickCurrent', () => {
  it('is idle when nothing is near', () => {
    expect(pickCurrent([priya], at(-61))).toEqual({ mode: 'idle', meeting: null, overlapping: [] });
    expect(pickCurrent([priya], at(61)).mode).toBe('idle');
  });
  it('prepares within the hour, runs, closes in the last five minutes and waits a quarter of an hour', () => {
    const modeAt = (minutes: number) => pickCurrent([priya], at(minutes)).mode;
    expect(modeAt(-60)).toBe('prepare');
    expect(modeAt(-1)).toBe('prepare');
    expect(modeAt(0)).toBe('live');
    expect(modeAt(39)).toBe('live');
    expect(modeAt(40)).toBe('closing');
    expect(modeAt(59)).toBe('closing');
    expect(modeAt(60)).toBe('idle');
  });
  it('goes back to the meeting when closing is put off', () => {
    expect(pickCurrent([priya], at(42), { notYet: 'priya' }).mode).toBe('live');
  });
  it('remembers of each meeting that its closing was put off, until its end is moved', () => {
    const put = meeting('put', 0, 45, { closingPutOff: at(45) });
    const modeAt = (minutes: number, choice = {}) => pickCurrent([put], at(minutes), choice).mode;
    expect([modeAt(42), modeAt(50)]).toEqual(['live', 'live']);
    expect(modeAt(42, { closing: 'put' })).toBe('closing');
    expect(modeAt(42, { notYet: 'another' })).toBe('live');
    expect(pickCurrent([{ ...put, end: at(60) }], at(57)).mode).toBe('closing');
  });
  it('prefers the running meeting that began last, and names the other', () => {
    const helen = meeting('helen', 20, 60);
    const found = pickCurrent([priya, helen], at(25));
    expect(found.meeting?.id).toBe('helen');
    expect(found.overlapping.map((m) => m.id)).toEqual(['priya']);
  });
  it('stays with a pinned meeting, whatever the time', () => {
    const helen = meeting('helen', 20, 60);
    expect(pickCurrent([priya, helen], at(25), { pinned: 'priya' }).meeting?.id).toBe('priya');
    expect(pickCurrent([priya], at(-300), { pinned: 'priya' }).mode).toBe('prepare');
  });
  it('goes back to the one chosen last while it runs, in a panel opened anew', () => {
    const helen = meeting('helen', 20, 60);
    const shownAt = (minutes: number, from = [priya, helen]) =>
      pickCurrent(from, at(minutes), { last: 'priya' }).meeting?.id;
    expect([shownAt(25), shownAt(46)]).toEqual(['priya', 'helen']);
    const closed = { ...priya, closedAt: at(22) };
    expect([shownAt(25, [closed, helen]), shownAt(15, [helen])]).toEqual(['helen', 'helen']);
    const ahead = meeting('priya', 30, 60);
    expect(shownAt(25, [ahead, helen])).toBe('helen');
  });
  it('gives a meeting about to begin precedence over a check-in not done', () => {
    const next = meeting('next', 50, 80);
    expect(pickCurrent([priya, next], at(46)).meeting?.id).toBe('next');
    const later = meeting('later', 55, 80);
    expect(pickCurrent([priya, later], at(46)).meeting?.id).toBe('priya');
  });
  it('passes over cancelled, missed and closed meetings', () => {
    for (const more of [
      { status: 'cancelled' as const },
      { status: 'missed' as const },
      { closedAt: at(1) },
    ]) {
      expect(pickCurrent([meeting('gone', 0, 45, more)], at(10)).mode).toBe('idle');
    }
  });
  it('takes up no meeting that was over when it was first heard of', () => {
    const late = meeting('late', 0, 45, { createdAt: at(46) });
    expect(pickCurrent([late], at(50)).mode).toBe('idle');
    expect(pickCurrent([late], at(50), { pinned: 'late' }).mode).toBe('closing');
    const running = meeting('running', 0, 45, { createdAt: at(30) });
    expect(pickCurrent([running], at(50)).meeting?.id).toBe('running');
  });
  it('takes up no meeting that had ended when another was closed, until that is taken back', () => {
    const other = meeting('other', 5, 50);
    const closed = { ...priya, closedAt: at(52) };
    expect(pickCurrent([closed, other], at(53)).mode).toBe('idle');
    expect(pickCurrent([closed, other], at(53), { pinned: 'other' }).mode).toBe('closing');
    expect(pickCurrent([priya, other], at(53)).meeting?.id).toBe('other');
    const longer = meeting('longer', 5, 53);
    expect(pickCurrent([closed, longer], at(54)).meeting?.id).toBe('longer');
  });
  it('always picks a running meeting when there is one', () => {
    const span = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 180 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const all = spans.map(([from, long], i) => meeting(String(i), from, from + long));
        const found = pickCurrent(all, ten).meeting;
        const running = all.filter((m) => m.start <= ten && ten < m.end);
        if (running.length > 0) expect(running).toContain(found);
      }),
    );
  });
  it('leaves most of a very short meeting to the meeting', () => {
    expect(closingStart({ start: at(0), end: at(6) })).toBe(at(4));
  });
});
