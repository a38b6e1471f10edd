import type { EventRow } from '@/lib/calendar/account';
import { wordsInPage } from '@/lib/i18n/in-page';
import type { Meeting } from '@/lib/mentoring/meeting';
import { stageOf } from '@/lib/mentoring/rules/running';
import type { Store } from '@/lib/storage/store';
import type { Button, PageDeps } from './words';

/** Actions that are open with the partners of a meeting, of both sides. */
async function openWith(store: Store, { partnerIds }: Meeting): Promise<number> {
  const keys = partnerIds.map((id) => [id, 'open']);
  const rows = await store.actions.table.where('[partnerId+status]').anyOf(keys).toArray();
  return store.actions.read(rows).length;
}

async function isReflected(store: Store, meetingId: string): Promise<boolean> {
  const rows = await store.reflections.table.where('meetingId').equals(meetingId).toArray();
  return store.reflections.read(rows).some(({ text, learnt }) => `${text}${learnt ?? ''}`.trim());
}

/** What a page offers for a meeting: preparing it, opening it while it runs, looking back until that is done. */
export async function meetingButton(
  store: Store,
  meeting: Meeting,
  { locale, overheard }: PageDeps,
): Promise<Button | null> {
  const { t } = wordsInPage(locale);
  const button = { note: null, reasons: [], meetingId: meeting.id };
  const stage = stageOf(meeting, store.clock());
  if (stage === 'running') return { ...button, kind: 'open', label: t('page.open') };
  if (stage === 'ahead') {
    const n = overheard ? 0 : await openWith(store, meeting);
    const note = n === 0 ? null : t('page.owed', { n });
    return { ...button, kind: 'prepare', label: t('page.prepare'), note };
  }
  const { status, id } = meeting;
  if (status === 'missed' || status === 'cancelled' || (await isReflected(store, id))) return null;
  return { ...button, kind: 'look-back', label: t('page.lookBack') };
}

/** Reasons that tell of the user's people and answers; all others tell of the event, which the page has itself. */
const PRIVATE = /^detection\.(series|person|partner)-/;

/** The question whether it is mentoring, with what speaks for and against it. */
export function maybeButton(
  { reasons }: Pick<EventRow, 'reasons'>,
  { locale, overheard }: PageDeps,
): Button {
  const { t, word } = wordsInPage(locale);
  const told = reasons.filter(({ id }) => !overheard || !PRIVATE.test(id)).map(word);
  return { kind: 'maybe', label: t('page.maybe'), note: null, reasons: told, meetingId: null };
}
