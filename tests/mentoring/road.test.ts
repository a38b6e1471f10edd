import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layRoad, type RoadMeeting } from '@/lib/mentoring/rules/road';

interface Theme {
  id: string;
  createdAt: number;
  order: number;
  meetingId: string | null;
}

const theme = (id: string, order: number, meetingId: string | null = null): Theme => ({
  ...{ id, order, meetingId, createdAt: 0 },
});
const meeting = (id: string, start: number, outcome: RoadMeeting['outcome'] = 'ahead') => ({
  ...{ id, start, end: start + 1, outcome },
});
const brief = (themes: readonly Theme[], meetings: readonly RoadMeeting[]) =>
  layRoad(themes, meetings).map((one) => `${one.theme.id}:${one.meetingId ?? '-'}`);

describe('the road', () => {
  const three = [theme('a', 1), theme('b', 2), theme('c', 3)];

  it('gives the theme of a missed or cancelled meeting on to the next', () => {
    for (const outcome of ['missed', 'cancelled', 'unsettled'] as const)
      expect(brief(three, [meeting('1', 1, outcome), meeting('2', 2), meeting('3', 3)])).toEqual([
        'a:2',
        'b:3',
        'c:-',
      ]);
  });

  it('leaves a held one where it was, and takes it on when it turns out missed', () => {
    const held = [theme('a', 1, '1'), theme('b', 2)];
    expect(brief(held, [meeting('1', 1, 'held'), meeting('2', 2)])).toEqual(['a:1', 'b:2']);
    expect(brief(held, [meeting('1', 1, 'missed'), meeting('2', 2)])).toEqual(['a:2', 'b:-']);
  });

  it('lets a theme go with the meeting it is pinned to', () => {
    const pinned = [theme('a', 1, '1'), theme('b', 2)];
    expect(brief(pinned, [meeting('1', 9), meeting('2', 2)])).toEqual(['b:2', 'a:1']);
  });

  it('says of no meeting that it took up what was made only afterwards', () => {
    const late = { ...theme('a', 1), createdAt: 5 };
    expect(brief([late], [meeting('1', 1, 'held'), meeting('2', 9)])).toEqual(['a:2']);
  });
});

/** A life of a road: what is done to meetings and themes, one thing after the other. */
class Life {
  now = 0;
  made = 0;
  meetings: RoadMeeting[] = [];
  themes: Theme[] = [];
  readonly took = new Map<string, string>();

  laid = () => layRoad(this.themes, this.meetings);
  private next = () =>
    this.meetings.filter(({ outcome }) => outcome === 'ahead').sort((a, b) => a.start - b.start)[0];

  private settle(outcome: RoadMeeting['outcome']) {
    const next = this.next();
    if (!next) return;
    this.now = Math.max(this.now, next.end + 1);
    next.outcome = outcome;
    for (const one of this.laid())
      if (one.held && one.meetingId) this.took.set(one.theme.id, one.meetingId);
  }

  /** As storage does it: what lies on a meeting is pinned to it before it moves. */
  private move(by: number) {
    const next = this.next();
    if (!next) return;
    const lies = this.laid().find(({ meetingId }) => meetingId === next.id);
    if (lies) lies.theme.meetingId = next.id;
    Object.assign(next, { start: next.start + by, end: next.end + by });
    expect(this.laid().find(({ meetingId }) => meetingId === next.id)?.theme).toBe(lies?.theme);
  }

  do(step: string, n: number) {
    this.made += 1;
    const start = this.now + 10 * (n + 1);
    if (step === 'meet') this.meetings.push(meeting(`m${this.made}`, start));
    if (step === 'theme')
      this.themes.push({ ...theme(`t${this.made}`, this.made), createdAt: this.now });
    if (step === 'hold') this.settle('held');
    if (step === 'miss') this.settle('missed');
    if (step === 'cancel') this.settle('cancelled');
    if (step === 'move') this.move(10 * (n + 1));
  }
}

it('loses no theme and doubles none, keeps their order and what was held, whatever happens', () => {
  const steps = fc.constantFrom('meet', 'theme', 'hold', 'miss', 'cancel', 'move');
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, fc.nat({ max: 5 })), { maxLength: 40 }), (all) => {
      const life = new Life();
      for (const [step, n] of all) {
        life.do(step, n);
        const laid = life.laid();
        expect(laid.map((one) => one.theme.id).sort()).toEqual(
          life.themes.map(({ id }) => id).sort(),
        );
        const on = laid.flatMap(({ meetingId }) => meetingId ?? []);
        expect(new Set(on).size).toBe(on.length);
        for (const [id, where] of life.took)
          expect(laid.find((one) => one.theme.id === id)?.meetingId).toBe(where);
        const free = laid.filter((one) => one.theme.meetingId === null && !one.held);
        const orders = free.map((one) => one.theme.order);
        expect(orders).toEqual(orders.toSorted((a, b) => a - b));
        const open = life.meetings.filter(({ outcome }) => outcome === 'ahead').length;
        const ahead = laid.filter((one) => !one.held);
        expect(ahead.filter(({ meetingId }) => meetingId).length).toBe(
          Math.min(open, ahead.length),
        );
      }
    }),
    { numRuns: 300 },
  );
});
