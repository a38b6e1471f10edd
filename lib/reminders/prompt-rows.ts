import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import type { Side } from '../shared/row';
import { isSample, isSampleId } from '../shared/sample-id';
import { DAY } from '../shared/time';
import type { Store } from '../storage/store';
import type { Rows } from './plan';

/** A reflection is useful for three days after the end; a lead is a week at most, a shift a week more. */
const BACK = 4 * DAY;
const AHEAD = 16 * DAY;

/** The rows behind the prompts, however they are kept. */
export interface PromptSource {
  /** The meetings for which a prompt may be due or coming at `now` (UTC ms), with their partners. */
  rows(now: number): Promise<Rows>;
  /** Open actions of one side: with these partners, or with anybody. */
  open(side: Side, partnerIds?: readonly string[]): Promise<number>;
  hasNotes(meetingId: string): Promise<boolean>;
  hasReflection(meetingId: string): Promise<boolean>;
}

/** The meetings of the last days and the next two weeks; `now` is UTC ms. */
export async function meetingsAbout(store: Store, now: number): Promise<Meeting[]> {
  const start = store.meetings.table.where('start');
  return store.meetings.read(await start.between(now - BACK, now + AHEAD, true, true).toArray());
}

async function openWith(store: Store, partnerIds: readonly string[]) {
  const keys = partnerIds.map((id) => [id, 'open']);
  const rows = store.actions.table.where('[partnerId+status]').anyOf(keys);
  return store.actions.read(await rows.toArray());
}

/** As the desk's list of what is owed counts them. */
async function openWithAnybody(store: Store, side: Side) {
  const rows = await store.actions.table.where('openKey').startsWith(`${side} `).toArray();
  return store.actions.read(rows).filter(({ partnerId }) => !isSampleId(partnerId));
}

/** The rows in the database. */
export function promptSource(store: Store): PromptSource {
  return {
    async rows(now) {
      // Nobody prepares for people who don't exist: the sample has its start, and no prompts.
      const meetings = (await meetingsAbout(store, now)).filter((one) => !isSample(one));
      const ids = [...new Set(meetings.flatMap(({ partnerIds }) => partnerIds))];
      const partners = await store.partners.many(ids);
      return {
        meetings,
        partners: new Map(partners.map((one): [string, Partner] => [one.id, one])),
      };
    },
    async open(side, partnerIds) {
      const open = partnerIds ? openWith(store, partnerIds) : openWithAnybody(store, side);
      return (await open).filter(({ owner }) => owner === side).length;
    },
    async hasNotes(meetingId) {
      const rows = await store.noteBlocks.table.where('meetingId').equals(meetingId).toArray();
      return store.noteBlocks.read(rows).length > 0;
    },
    async hasReflection(meetingId) {
      const rows = await store.reflections.table.where('meetingId').equals(meetingId).toArray();
      return store.reflections.read(rows).length > 0;
    },
  };
}
