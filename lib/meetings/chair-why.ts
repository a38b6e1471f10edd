import type { Wording } from '../shared/wording';
import type { FoundMeeting } from './candidates';
import { toldByTitle } from './chair-from-title';
import { nameOf } from './people';

/** Why the user sits in a partner's chair: a title tells it, or nothing does and it is a guess. */
export type ChairWhy = { told: true; reason: Wording } | { told: false };

type Shown = Pick<FoundMeeting, 'title' | 'attendees' | 'reasons' | 'partners'>;

/** Whether the user has answered for it: then they have told the chair as well. */
function answered({ reasons }: Shown): boolean {
  return reasons.some(({ id }) => id === 'detection.series-yes' || id === 'detection.person-yes');
}

function whyOf(partner: FoundMeeting['partners'][number], shown: readonly Shown[]) {
  const told = shown.flatMap(
    ({ title, attendees }) =>
      toldByTitle(title, attendees.filter(({ self }) => self).map(nameOf)) ?? [],
  );
  const fits = told.find(({ chair }) => chair === partner.chair);
  if (fits) {
    const reason = { id: 'detection.word-title', params: { word: fits.words } };
    return { told: true, reason } as const;
  }
  // Whatever else the titles tell: the user has said otherwise since.
  return told.length > 0 || shown.some(answered) ? null : ({ told: false } as const);
}

/**
 * For each partner of these meetings, by id, why the user sits in their chair. Somebody whose chair the user
 * told is left out: an answer given, or one that goes against the titles.
 */
export function chairWhys(meetings: readonly Shown[]): Map<string, ChairWhy> {
  const partners = new Map(meetings.flatMap((one) => one.partners.map((p) => [p.id, p])));
  const whys = new Map<string, ChairWhy>();
  for (const partner of partners.values()) {
    const theirs = meetings.filter((one) => one.partners.some(({ id }) => id === partner.id));
    const why = whyOf(partner, theirs);
    if (why) whys.set(partner.id, why);
  }
  return whys;
}
