import type { Charter } from '../mentoring/relationship';
import type { NewRow, Side } from '../shared/row';
import type { Undo } from '../shared/take-back';
import { columnsOf, takenBack } from '../shared/take-back';
import { localDate } from '../shared/time';
import type { Store } from '../storage/store';
import { changeRow } from './change';
import { answerTo, boundaryOf, type CharterQuestion, charterQuestions } from './charter-lines';
import { type CharterOf, charterText, toMarkdown } from './charter-text';

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function answered(row: Charter, question: CharterQuestion, text: string): Partial<Charter> {
  const boundary = boundaryOf(question);
  if (boundary) {
    const agreed = { ...row.boundaries[boundary], agreed: text };
    return { boundaries: { ...row.boundaries, [boundary]: agreed } };
  }
  return { [question]: question === 'will' || question === 'wont' ? linesOf(text) : text };
}

/** A charter in which nothing is answered yet. */
export function emptyCharter(partnerId: string): NewRow<Charter> {
  const none = () => ({ mine: '', theirs: '', agreed: '' });
  const wishes = { rhythm: none(), place: none(), reach: none(), hours: none(), areas: none() };
  const texts = { purpose: '', outcomes: '', confidentiality: '', rules: '' };
  return { partnerId, ...texts, boundaries: wishes, will: [], wont: [], agreedOn: null };
}

/** The partner's charter, made when there is none yet. Within the caller's transaction. */
async function charterOf(store: Store, partnerId: string): Promise<Charter> {
  const rows = await store.charters.table.where('partnerId').equals(partnerId).toArray();
  const [charter] = store.charters.read(rows);
  return charter ?? store.charters.add(emptyCharter(partnerId));
}

function asText(charter: Charter, partner: CharterOf): string {
  const text = charterText(charter, partner);
  return text ? toMarkdown(text) : '';
}

/** What both agreed on is kept, in words, and is to be agreed anew. */
export function lapsed({ agreedOn, earlier = [], ...row }: Charter, partner: CharterOf) {
  if (agreedOn === null) return {};
  const kept = { agreedOn, markdown: asText({ ...row, agreedOn }, partner) };
  return { agreedOn: null, earlier: [...earlier, kept] };
}

/** Where all is again just as it was agreed last, that holds again. */
function heldAgain(row: Charter, partner: CharterOf): Partial<Charter> {
  const { earlier = [] } = row;
  const last = earlier.at(-1);
  const same = last && asText({ ...row, agreedOn: last.agreedOn }, partner) === last.markdown;
  return same ? { agreedOn: last.agreedOn, earlier: earlier.slice(0, -1) } : {};
}

/**
 * A change, with what it does to the agreement (PRACTICE C1): what both agreed on is kept, and is to be agreed anew.
 * Where the change brings back just what was agreed last, that holds again.
 */
function reopened(row: Charter, to: Partial<Charter>, partner: CharterOf): Partial<Charter> {
  const after = { ...row, ...to };
  if (charterQuestions.every((one) => answerTo(row, one) === answerTo(after, one))) return to;
  return { ...to, ...(row.agreedOn === null ? heldAgain(after, partner) : lapsed(row, partner)) };
}

/**
 * What a change of the partner (`from` to `to`) does to what both agreed on: the split of time is part of it
 * (PRACTICE C1, C9). Within the caller's transaction over charters.
 */
export async function lapseWithSplit(
  { charters }: Pick<Store, 'charters'>,
  partnerId: string,
  from: CharterOf,
  to: CharterOf,
): Promise<void> {
  if (from.splitPartner === to.splitPartner) return;
  const rows = await charters.table.where('partnerId').equals(partnerId).toArray();
  const [charter] = charters.read(rows);
  if (!charter || asText(charter, from) === '') return;
  await charters.rewrite(charter.id, (row) => ({
    ...row,
    ...(row.agreedOn === null ? heldAgain(row, to) : lapsed(row, from)),
  }));
}

/** Writes to a charter, in one transaction with the partner whose it is. */
function writeCharter(
  { db, charters, partners }: Store,
  partnerId: string,
  id: string,
  change: (row: Charter) => Partial<Charter>,
): Promise<unknown> {
  return db.transaction('rw', charters.table, partners.table, async () => {
    const [partner] = await partners.many([partnerId]);
    const whose = partner ?? { name: '', chair: 'mentor', splitPartner: null };
    await charters.rewrite(id, (row) => ({ ...row, ...reopened(row, change(row), whose) }));
  });
}

/** Changes a charter; the undo is a change, too: what both agreed on holds again only where all is as it was. */
async function changeCharter(
  store: Store,
  partnerId: string,
  change: (row: Charter) => Partial<Charter>,
): Promise<Undo> {
  const { db, charters } = store;
  const { id } = await db.transaction('rw', charters.table, () => charterOf(store, partnerId));
  let before: Partial<Charter> = {};
  let wrote: Partial<Charter> = {};
  await writeCharter(store, partnerId, id, (row) => {
    wrote = change(row);
    before = columnsOf(row, wrote);
    return wrote;
  });
  return async () => {
    await writeCharter(store, partnerId, id, (row) => takenBack<Charter>(row, wrote, before));
  };
}

/** Answers one question of the charter. */
export function answerCharter(
  store: Store,
  partnerId: string,
  question: CharterQuestion,
  text: string,
): Promise<Undo> {
  return changeCharter(store, partnerId, (row) => answered(row, question, text.trim()));
}

/** Notes what one side wishes for a boundary; for what is none, nothing. */
export function wishCharter(
  store: Store,
  partnerId: string,
  question: CharterQuestion,
  side: Side,
  text: string,
): Promise<Undo> {
  const boundary = boundaryOf(question);
  const column = side === 'me' ? 'mine' : 'theirs';
  return changeCharter(store, partnerId, ({ boundaries: all }) =>
    boundary
      ? { boundaries: { ...all, [boundary]: { ...all[boundary], [column]: text.trim() } } }
      : {},
  );
}

/** Notes that both agreed today, or that they don't any more: then what they had agreed on is kept. */
export function agreeCharter(store: Store, partnerId: string, agreed: boolean): Promise<Undo> {
  const today = localDate(store.clock());
  const { db, charters, partners } = store;
  return db.transaction('rw', charters.table, partners.table, async () => {
    const { id } = await charterOf(store, partnerId);
    const [partner] = await partners.many([partnerId]);
    const change = (row: Charter): Partial<Charter> => {
      if (agreed) return { agreedOn: today };
      // Taken back on the same day it was a slip; nothing had been agreed.
      const slip = row.agreedOn === null || row.agreedOn === today || !partner;
      return slip ? { agreedOn: null } : lapsed(row, partner);
    };
    return changeRow(charters, id, change, ['agreedOn', 'earlier']);
  });
}
