import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/shared/time';
import { signsOf } from '@/lib/signs';
import {
  actionOf,
  agreementOf,
  answeredIn,
  closingOf,
  doneOf,
  env,
  goalOf,
  held,
  heldEvery,
  learntIn,
  NOW,
  pulseOf,
  rows,
  signIn,
  talkedOf,
} from './rows';

const six = heldEvery(14, 6);
const [m1, m2, m3, m4, m5, m6] = six as [
  (typeof six)[number],
  (typeof six)[number],
  (typeof six)[number],
  (typeof six)[number],
  (typeof six)[number],
  (typeof six)[number],
];
const finding = (sign: { finding: { id: string; params: object } }) => [
  sign.finding.id,
  sign.finding.params,
];

describe('with next to nothing', () => {
  it('every sign says that it is too early, and what it can’t know', () => {
    for (const some of [[], [m1], [m1, m2]]) {
      const signs = signsOf(rows({ meetings: some }), env);
      expect(signs).toHaveLength(9);
      for (const sign of signs) {
        expect(sign).toMatchObject({ level: 'early', from: [], series: null });
        expect(sign.unknown.id).toBe(`signs.${sign.kind}.unknown`);
      }
    }
  });
});

describe('the rhythm', () => {
  it('counts the gaps within what was agreed, missed ones left out and told', () => {
    const meetings = [held(70), held(56), held(42, { status: 'missed' }), held(28), held(14)];
    const sign = signIn('rhythm', { meetings });
    expect(finding(sign)).toEqual(['signs.rhythm.kept', { part: 2, of: 3, n: 14 }]);
    expect(sign.details.map(({ id }) => id)).toEqual(['signs.rhythm.off']);
    expect(sign.series?.lines[0]?.values).toEqual([14, 28, 14].map((part) => ({ part, of: null })));
    expect(sign.series?.mark?.at).toBe(14);
  });

  it('tells a lapse while nothing is booked, and the usual gap where no rhythm is agreed', () => {
    const meetings = heldEvery(14, 5).map((one) => ({ ...one, start: one.start - 30 * DAY }));
    expect(signIn('rhythm', { meetings }).details.at(-1)?.id).toBe('panel.lapse.weeks');
    expect(signIn('rhythm', { meetings }, { next: NOW + DAY }).details).toEqual([]);
    const partner = { chair: 'mentor', rhythmDays: null, splitPartner: null } as const;
    expect(finding(signIn('rhythm', { meetings, partner }))).toEqual([
      'signs.rhythm.none',
      { n: 14 },
    ]);
  });
});

describe('what is kept', () => {
  const due = '2026-04-20';
  const dueAt = Date.UTC(2026, 3, 20);
  const five = [m1, m2, m3, m4, m5];

  it('tells by the date, later, past it, open and dropped apart, for each side', () => {
    const mine = [
      ...five.map((meeting) => doneOf(meeting)),
      doneOf(m1, { due, doneAt: dueAt + 23 * HOUR }),
      doneOf(m1, { due, doneAt: dueAt + 25 * HOUR }),
      actionOf(m2, { due }),
      actionOf(m2, { due: '2026-05-14' }),
      actionOf(m2),
      actionOf(m2, { status: 'dropped', due }),
    ];
    const theirs = five.map((meeting) => doneOf(meeting, { owner: 'partner' }));
    const sign = signIn('follow', { meetings: six, actions: [...mine, ...theirs] });
    expect(finding(sign)).toEqual([
      'signs.follow.both',
      { part: 6, of: 8, name: 'Priya', theirs: 5, theirsOf: 5 },
    ]);
    expect(sign.details).toEqual([
      {
        id: 'signs.follow.rest.me',
        params: { name: 'Priya', later: 1, overdue: 1, open: 2, dropped: 1 },
      },
    ]);
  });

  it('speaks of one side alone where the other has too few', () => {
    const actions = [...five.map((one) => doneOf(one)), doneOf(m1, { owner: 'partner' })];
    expect(signIn('follow', { meetings: six, actions }).finding.id).toBe('signs.follow.me');
    expect(signIn('follow', { meetings: six, actions: actions.slice(1) }).level).toBe('early');
  });

  it('sets the later meetings beside the earlier ones', () => {
    const late = five.map(() => doneOf(m1, { due: '2020-01-01' }));
    const actions = [...late, ...five.map(() => doneOf(m6))];
    const lately = signIn('follow', { meetings: six, actions }).details[0];
    expect(lately).toMatchObject({
      id: 'signs.follow.lately.me',
      params: { part: 5, of: 5, was: 0, wasOf: 5 },
    });
  });
});

describe('who proposes', () => {
  const items = six.map((meeting) => talkedOf(meeting));
  it('waits until somebody says that not all is the user’s', () => {
    const unmarked = signIn('lead', { meetings: six, agenda: items });
    expect([unmarked.level, unmarked.finding.id]).toEqual(['early', 'signs.early.lead.unmarked']);
    const told = [...items, actionOf(m1, { proposedBy: 'partner' })];
    const { finding: found } = signIn('lead', {
      meetings: six,
      agenda: items,
      actions: told.slice(-1) as never,
    });
    expect([found.id, found.params]).toEqual([
      'signs.lead.first',
      { name: 'Priya', me: 6, part: 1, of: 7 },
    ]);
  });

  it('leaves out the lines that every agenda has, and tells who decided', () => {
    const agenda = [
      ...items.map((item) => ({ ...item, raisedBy: 'partner' as const })),
      talkedOf(m1, { template: 'open' }),
      talkedOf(m1, { template: 'goal:x' }),
    ];
    const agreements = [
      agreementOf(m1, { decidedBy: 'me' }),
      agreementOf(m2, { decidedBy: 'both', proposedBy: 'partner' }),
      agreementOf(m3),
    ];
    const sign = signIn('lead', { meetings: six, agenda, agreements });
    expect(sign.finding).toMatchObject({ id: 'signs.lead.second', params: { part: 7, of: 10 } });
    expect(sign.details.at(-1)).toEqual({
      id: 'signs.lead.decided',
      params: { me: 1, partner: 0, both: 1, name: 'Priya' },
    });
  });
});

describe('acting alone', () => {
  const of = (meeting: (typeof six)[number], owner: 'me' | 'partner', proposedBy = owner) =>
    Array.from({ length: 5 }, () => actionOf(meeting, { owner, proposedBy }));

  it('sees more come from the mentee, whichever chair is theirs', () => {
    const actions = [...of(m1, 'me'), ...of(m6, 'partner', 'me')];
    expect(signIn('alone', { meetings: six, actions }).finding.id).toBe('signs.alone.more.partner');
    const partner = { chair: 'mentee', rhythmDays: null, splitPartner: null } as const;
    expect(signIn('alone', { meetings: six, actions, partner }).finding.id).toBe(
      'signs.alone.less.me',
    );
  });

  it('calls nobody independent by the steps alone', () => {
    const owns = of(m6, 'partner', 'me');
    expect(signIn('alone', { meetings: six, actions: owns }).finding.id).toBe(
      'signs.alone.now.partner',
    );
    const both = of(m6, 'partner');
    expect(signIn('alone', { meetings: six, actions: both }).finding.id).toBe(
      'signs.alone.most.partner',
    );
  });
});

describe('goals', () => {
  const early = m1.start - DAY;
  it('are told when three meetings went by without them', () => {
    const touched = goalOf(early, { text: 'Touched' });
    const actions = [actionOf(m5, { goalId: touched.id })];
    const goals = [goalOf(early, { text: 'Forgotten', order: 0 }), touched, goalOf(m6.start)];
    const sign = signIn('goals', { meetings: six, goals, actions });
    expect(finding(sign)).toEqual(['signs.goals.some', { n: 1, of: 3 }]);
    expect(sign.series?.labels[0]).toEqual({ text: 'Forgotten' });
    expect(sign.series?.lines[0]?.values.map((one) => one?.part)).toEqual([6, 1, 0]);
  });
  it('wait for three meetings after they were set', () => {
    expect(signIn('goals', { meetings: six, goals: [goalOf(m5.start)] }).level).toBe('early');
    const reached = [goalOf(early, { status: 'reached' })];
    expect(signIn('goals', { meetings: six, goals: reached }).level).toBe('early');
  });
});

describe('the time', () => {
  const measured = (me: number, partner: number) =>
    six.map((meeting) => ({ ...meeting, talk: { me: me * MINUTE, partner: partner * MINUTE } }));

  it('is set beside what was agreed, to ten points', () => {
    const id = (me: number, partner: number) =>
      signIn('split', { meetings: measured(me, partner) }).finding.id;
    expect(id(12, 48)).toBe('signs.split.kept');
    expect(id(6, 54)).toBe('signs.split.kept');
    expect(id(3, 57)).toBe('signs.split.theirs');
    expect(id(30, 30)).toBe('signs.split.mine');
    expect(id(3, 9)).toBe('signs.early.split');
  });

  it('tells after how many meetings was written down what was learnt', () => {
    const reflections = [learntIn(m1, 'A lot'), learntIn(m2, ' '), learntIn(held(9), 'Other')];
    const sign = signIn('split', { meetings: measured(12, 48), reflections });
    expect(sign.details).toEqual([{ id: 'signs.split.learnt', params: { n: 1, of: 6 } }]);
    expect(sign.series?.mark?.at).toBeCloseTo(0.2);
  });
});

describe('the mixes', () => {
  it('take each prompt once a meeting, raised or answered', () => {
    const agenda = [m1, m2, m3].map((one) => talkedOf(one, { template: 'prompt:bad' }));
    const prompts = [
      ...[m1, m4].map((one) => answeredIn(one, 'bad')),
      ...[m1, m2].map((one) => answeredIn(one, 'good')),
      { ...answeredIn(m5, 'good'), answer: ' ' },
      answeredIn(m5, 'gone'),
    ];
    const sign = signIn('tone', { meetings: six, agenda, prompts });
    expect(finding(sign)).toEqual(['signs.tone.first', { first: 4, second: 2 }]);
    expect(sign.from).toHaveLength(4);
    expect(signIn('tone', { meetings: six, agenda: agenda.slice(1), prompts }).level).toBe('known');
    expect(signIn('tone', { meetings: six, prompts }).level).toBe('early');
  });

  it('of fixes and lasting ways comes from what was marked', () => {
    const marked = (approach: 'fix' | 'approach') => actionOf(m1, { approach });
    const actions = [marked('fix'), marked('fix'), marked('fix'), marked('approach'), actionOf(m1)];
    expect(signIn('ways', { meetings: six, actions }).level).toBe('early');
    const more = [...actions, marked('approach')];
    expect(finding(signIn('ways', { meetings: six, actions: more }))).toEqual([
      'signs.ways.even',
      { first: 3, second: 2 },
    ]);
  });
});

describe('readiness to close', () => {
  const reached = [goalOf(m1.start, { status: 'reached' })];
  const alone = Array.from({ length: 5 }, () =>
    actionOf(m6, { owner: 'partner', proposedBy: 'partner' }),
  );
  const id = (given: Parameters<typeof signIn>[1]) =>
    signIn('ready', { meetings: six, ...given }).finding.id;

  it('takes goals reached and a mentee who works alone, both', () => {
    expect(id({ goals: reached, actions: alone })).toBe('signs.ready.reached');
    expect(id({ goals: reached, actions: [actionOf(m6)] })).toBe('signs.ready.some');
    const open = [...reached, goalOf(m1.start)];
    expect(id({ goals: open, actions: alone })).toBe('signs.ready.some');
    expect(id({ goals: open, actions: [actionOf(m6)] })).toBe('signs.ready.none');
  });

  it('or two things that say that little comes of it', () => {
    const closed = six.map((one) => ({ ...one, closedAt: one.end }));
    const closings = [m4, m5, m6].map((one) => closingOf(one, ''));
    const actions = [actionOf(m1)];
    const sign = signIn('ready', { meetings: closed, closings, actions });
    expect(sign.finding.id).toBe('signs.ready.lull');
    expect(sign.from.map((one) => one.id)).toEqual([m4, m5, m6].map((one) => one.id));
    const pulses = [pulseOf(m5, 1), pulseOf(m6, 2)];
    expect(id({ pulses, actions })).toBe('signs.ready.lull');
    expect(id({ pulses, actions: [actionOf(m6)] })).toBe('signs.ready.some');
  });

  it('says nothing before the fifth meeting', () => {
    const meetings = six.slice(2);
    expect(signIn('ready', { meetings, goals: reached, actions: alone }).level).toBe('early');
  });
});
