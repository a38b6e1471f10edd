import type { Meeting } from '../mentoring/meeting';
import { MINUTE } from '../shared/time';
import type { Wording } from '../shared/wording';
import { bySpan, fromOf, type Held, labelsOf, type Placed } from './held';
import type { SignEnv, SignRows } from './rows';
import { type Sign, say, tooEarly } from './sign';

/** Of three measured meetings, one that was unlike the others is a third of the sum, and no majority. */
const MEETINGS = 3;
/** Points apart before it is said: of an hour, six minutes, which one switch pressed late makes. */
export const APART = 10;

const talkOf = ({ talk }: Meeting) => talk.me + talk.partner;

/**
 * A meeting counts when half of its time was measured: of less, what wasn't could turn any majority round.
 */
export function isMeasured(meeting: Meeting): boolean {
  const { start, end, closedAt } = meeting;
  const until = closedAt === null ? end : Math.min(end, Math.max(closedAt, start));
  return talkOf(meeting) >= MINUTE && talkOf(meeting) * 2 >= until - start;
}

function sum(meetings: readonly Meeting[]) {
  const me = meetings.reduce((all, { talk }) => all + talk.me, 0);
  const all = meetings.reduce((whole, meeting) => whole + talkOf(meeting), 0);
  return { me, partner: all - me, all };
}

/** What is said of the partner’s measured share, in percent, beside the agreed one. */
export function findingOf(partner: number, agreed: number | null, name: string): Wording {
  const params = { name, partner, me: 100 - partner };
  if (agreed === null) return say('signs.split.measured', params);
  if (Math.abs(partner - agreed) <= APART) return say('signs.split.kept', { ...params, agreed });
  return partner > agreed
    ? say('signs.split.theirs', { ...params, agreed })
    : say('signs.split.mine', { ...params, agreed: 100 - agreed });
}

/** After how many of the meetings the user wrote down what they learnt. */
function learntIn(rows: SignRows, { meetings }: Held): Wording[] {
  const ids = new Set(meetings.map(({ id }) => id));
  const learnt = rows.reflections.filter(
    ({ meetingId, learnt: text }) => ids.has(meetingId) && text.trim() !== '',
  );
  const n = new Set(learnt.map(({ meetingId }) => meetingId)).size;
  return [say('signs.split.learnt', { n, of: meetings.length })];
}

function valuesOf(spans: readonly Meeting[][], side: 'me' | 'partner') {
  const minutes = (ms: number) => Math.round(ms / MINUTE);
  return spans.map((some) => {
    const total = sum(some);
    return some.length === 0 ? null : { part: minutes(total[side]), of: minutes(total.all) };
  });
}

/** Whose matters the time went to, beside what was agreed, and what the user learnt (PRACTICE C9). */
export function splitSign(rows: SignRows, held: Held, { name }: SignEnv): Sign {
  const measured = held.meetings.flatMap((of, place): Placed<Meeting>[] =>
    isMeasured(of) ? [{ of, place }] : [],
  );
  if (measured.length < MEETINGS) return tooEarly('split');
  const all = measured.map(({ of }) => of);
  const total = sum(all);
  const share = Math.round((total.partner / total.all) * 100);
  const agreed = rows.partner.splitPartner;
  const spans = bySpan(held, measured);
  return {
    kind: 'split',
    level: 'known',
    finding: findingOf(share, agreed, name),
    details: learntIn(rows, held),
    from: fromOf(all),
    unknown: say('signs.split.unknown'),
    series: {
      unit: 'minutes',
      stacked: true,
      labels: labelsOf(held),
      lines: [
        { name: say('signs.split.line.me'), look: 'me', values: valuesOf(spans, 'me') },
        {
          name: say('signs.split.line.partner', { name }),
          look: 'them',
          values: valuesOf(spans, 'partner'),
        },
      ],
      mark: agreed === null ? null : { at: 1 - agreed / 100, name: say('signs.agreed') },
    },
  };
}
