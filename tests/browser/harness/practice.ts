import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Cairn } from './cairn';
import { putRows, type Raw } from './database';
import { actionRow, goalRow, meetingRow, partnerRow, stamps } from './rows';
import { layOut } from './scene';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Meetings that were held every other week, and one more that is planned. */
function around(partner: Partner, now: number): Meeting[] {
  const held = [6, 5, 4, 3, 2, 1].map((back) => {
    const start = now - back * 14 * DAY;
    const talk = { me: 900_000 + back * 60_000, partner: 2_400_000 };
    return meetingRow(partner, { start, end: start + HOUR, status: 'held', talk });
  });
  const ahead = now + 17 * DAY;
  return [...held, meetingRow(partner, { start: ahead, end: ahead + HOUR })];
}

/** The sessions that wait, by their ids. */
export interface Practice {
  sessions: Record<'review' | 'negotiation' | 'closing' | 'fit', string>;
}

/** Sessions that wait with something said in each, and two that are done. */
function sessionRows(partner: Partner, meeting: Meeting, now: number) {
  const row = (kind: string, answers: [id: string, answer: string][]) => ({
    ...{ ...stamps(), partnerId: partner.id, kind, focusId: null, part: '' },
    ...{ status: 'paused', doneAt: null },
    answers: answers.map(([questionId, answer]) => ({
      ...{ questionId, answer, at: now, meetingId: meeting.id },
    })),
  });
  const past = { status: 'done', doneAt: now - 40 * DAY };
  return {
    review: row('review', [['going.works', 'The short walk first']]),
    negotiation: row('negotiation', [
      ['matter.topic', 'time'],
      ['prepare.outcomes', 'An hour in which the phone stays silent'],
    ]),
    closing: row('closing', [['gained.you', 'To say no early']]),
    fit: row('fit', []),
    first: { ...row('first-meeting', []), ...past },
    charter: { ...row('charter', []), ...past, doneAt: now - 30 * DAY },
  };
}

/** What two people have written down of how they work together. */
function agreedRows(partner: Partner, now: number): Record<string, Raw[]> {
  const of = { ...stamps(), partnerId: partner.id };
  const wish = (agreed: string) => ({ mine: '', theirs: '', agreed });
  const charter = {
    ...{ ...of, purpose: 'Lead a team in her own way', outcomes: '', rules: '' },
    ...{ confidentiality: 'All of it', will: ['Ask first'], wont: ['Fix it for her'] },
    agreedOn: dayOf(now - 30 * DAY),
    boundaries: {
      ...{ rhythm: wish('Every other week'), place: wish(''), reach: wish('') },
      hours: { mine: 'Before five', theirs: 'Not on Fridays', agreed: '' },
      areas: wish(''),
    },
  };
  const agreement = {
    ...{ ...of, meetingId: null, topic: 'time', text: 'We walk for ten minutes' },
    ...{ gains: { me: 'Air', partner: 'Calm' }, proposedBy: 'partner', decidedBy: 'both' },
    ...{ status: 'agreed', agreedOn: dayOf(now - 12 * DAY), sessionId: null },
  };
  const open = { ...agreement, ...stamps(), text: 'Whom she may name', topic: 'people' };
  const fair = { at: now - 90 * DAY, text: 'Fair' };
  const rating = (ago: number, person: number) => ({
    ...{ ...of, ...stamps(), at: now - ago * DAY, interests: 3, options: 2, yardstick: 4, person },
  });
  return {
    charters: [charter],
    agreements: [agreement, { ...open, status: 'open', agreedOn: null, decidedBy: null }],
    criteria: [{ ...stamps(), text: 'Both can tell it at home', history: [fair] }],
    skillRatings: [rating(0, 4), rating(60, 2)],
  };
}

/** What they work on: goals, a focus, themes ahead, own objectives. */
function workRows(partner: Partner, others: Partner[], now: number): Record<string, Raw[]> {
  const of = { ...stamps(), partnerId: partner.id };
  const goal = goalRow(partner, {
    text: 'Speak up in planning',
    smart: { specific: 'In planning', measurable: 'Thrice', achievable: '', relevant: '' },
    due: dayOf(now + 60 * DAY),
    history: [{ at: now - 50 * DAY, text: 'Be heard' }],
    order: 2,
  });
  const checkIn = (ago: number, value: number, words: string) => ({
    ...{ ...of, ...stamps(), goalId: goal.id, meetingId: null, value, words },
    createdAt: now - ago * DAY,
  });
  const theme = (text: string, order: number) => ({
    ...{ ...of, ...stamps(), text, order, meetingId: null },
  });
  const objective = (text: string, order: number) => ({
    ...{ ...stamps(), text, order, status: 'active', partnerIds: others.map(({ id }) => id) },
  });
  return {
    goals: [goal],
    goalCheckIns: [checkIn(28, 1, 'Once, with notes'), checkIn(14, 2, 'Twice')],
    focuses: [{ ...of, text: 'Speaking up early', step: 3, answers: [], status: 'active' }],
    roadmapThemes: [
      theme('Saying no', 1),
      theme('Hiring the second designer', 2),
      theme('A talk at the meet-up', 3),
      theme('Time off', 4),
    ],
    objectives: [objective('Write for a wider audience', 1), objective('Run a budget', 2)],
    actions: [1, 2, 3].map((n) =>
      actionRow(partner, {
        ...{ text: `Open the retro, part ${n}`, owner: 'partner', goalId: goal.id },
        ...{ status: 'done', doneAt: now - n * 7 * DAY, createdAt: now - n * 14 * DAY },
      }),
    ),
  };
}

/** The user's own questions. */
function questionRows(): Record<string, Raw[]> {
  const pack = { ...stamps(), name: 'From the course', hidden: false };
  const question = {
    ...{ ...stamps(), packId: pack.id, text: 'What would the quietest person say?' },
    ...{ chair: 'both', phases: [], moment: 'live', purpose: 'probe', tone: 'neutral' },
    hidden: false,
  };
  return { packs: [pack], ownPrompts: [question] };
}

/** A relationship in which every part of the practice is in use, and two others beside it. */
export async function layOutPractice({ session }: Cairn, startsIn = 3 * 24 * 60) {
  const rows = await layOut(session, { startsIn });
  const { disk, partner, meeting } = rows;
  const now = Date.now();
  const others = [
    partnerRow({ name: 'Ruth Okafor', chair: 'mentee', emails: [], stone: 'ochre' }),
    partnerRow({ name: 'Tomasz Zieliński', phase: 'closing', emails: [], stone: 'rust' }),
  ];
  const sessions = sessionRows(partner, meeting, now);
  const meetings = around(partner, now);
  const [latest] = meetings.slice(-2);
  const learnt = { ...stamps(), meetingId: latest?.id, text: '', learnt: 'That silence helps' };
  const tables = {
    partners: others,
    meetings,
    guidedSessions: Object.values(sessions),
    reflections: [learnt],
    pulses: meetings.slice(0, 6).map(({ id, start }, at) => ({
      ...{ ...stamps(), partnerId: partner.id, meetingId: id, at: start, value: 3 + (at % 2) },
    })),
    ...agreedRows(partner, now),
    ...workRows(partner, others.slice(0, 1), now),
    ...questionRows(),
  };
  for (const [table, all] of Object.entries(tables))
    await putRows(disk, table as keyof typeof tables, all);
  const { review, negotiation, closing, fit } = sessions;
  const ids = { review: review.id, negotiation: negotiation.id, closing: closing.id, fit: fit.id };
  return { ...rows, sessions: ids };
}
