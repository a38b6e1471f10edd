import { latestDecisions } from '../mentoring/decision-book';
import { newPartner } from '../mentoring/new-partner';
import type { Chair } from '../mentoring/partner';
import { usualChair } from '../mentoring/usual-chair';
import { partnerTables, removeUnneeded } from '../records/needed';
import { isSample } from '../shared/sample-id';
import type { Store } from '../storage/store';
import type { Undo } from './answer';
import { chairFromTitle } from './chair-from-title';
import { type Grown, growth } from './grow';
import { putGrownBack, writeGrown } from './grow-rows';
import { knownFor, readKnown } from './judge-events';
import { PartnerBook } from './partner-book';
import { seriesMeetings } from './series';

/** Who a series is with: a partner by id, or somebody by name, and address where there is one. */
export type Who = { id: string } | { name: string; email: string };

const samePeople = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** What naming somebody made of the partners: the one meant, if they are new, and who it is known by now. */
interface Meant {
  id: string;
  made: boolean;
  grown: Grown[];
}

/** The partner that is meant, made where nobody bears the name; `made` says so. */
async function partnerOf(store: Store, uid: string, title: string, who: Who): Promise<Meant> {
  if ('id' in who) return { id: who.id, made: false, grown: [] };
  const { partners, decisions, held } = knownFor(uid, await readKnown(store));
  const known = new PartnerBook(partners).find(who);
  if (known) return { id: known.id, made: false, grown: [] };
  const [name, emails] = [who.name.trim(), who.email ? [who.email] : []];
  const metIn = new Map([['', new Set([uid])]]);
  const grown = growth({ partners, held, metIn }, [{ id: '', name, emails }]);
  const [one] = grown;
  if (one) {
    await writeGrown(store, grown);
    return { id: one.before.id, made: false, grown };
  }
  const told = latestDecisions(decisions).get(`series\n${uid}`)?.chair;
  const own = partners.filter((partner) => !isSample(partner));
  const chair: Chair = told ?? chairFromTitle(title) ?? usualChair(own);
  const { id } = await store.partners.add(newPartner({ name, emails, chair }));
  return { id, made: true, grown: [] };
}

/**
 * Gives a series' meetings that have no partner the one the user names. Later occurrences take after them.
 * Does nothing for a name of blanks. The undo leaves meetings that were changed since, and a partner on whom
 * something has come to hang.
 */
export function sayWho(store: Store, uid: string, who: Who): Promise<Undo> {
  const { decisions } = store;
  return store.db.transaction('rw', [...partnerTables(store), decisions.table], async () => {
    if ('name' in who && who.name.trim() === '') return async () => {};
    const all = await seriesMeetings(store, uid);
    const live = new Set((await readKnown(store)).partners.map(({ id }) => id));
    const open = all.filter(({ partnerIds }) => !partnerIds.some((id) => live.has(id)));
    const { id, made, grown } = await partnerOf(store, uid, open[0]?.title ?? '', who);
    for (const meeting of open) await store.meetings.patch(meeting.id, { partnerIds: [id] });
    return () =>
      store.db.transaction('rw', partnerTables(store), async () => {
        for (const before of open) {
          const now = await store.meetings.get(before.id);
          if (!now || !samePeople(now.partnerIds, [id])) continue;
          await store.meetings.patch(before.id, { partnerIds: before.partnerIds });
        }
        if (made) await removeUnneeded(store, id);
        await putGrownBack(store, grown);
      });
  });
}
