import { spokenHere } from '@/lib/i18n/speaking';
import type { Chair } from '@/lib/mentoring/partner';
import { appendNote } from '@/lib/notes/queries';
import type { DockKind, DockLine, QuickLogContext, QuickLogDraft } from '@/lib/quick-log';
import { agreedHours } from '@/lib/records/agreed-hours';
import { type Logged, logAction, undoLog } from '@/lib/records/log-action';
import type { Store } from '@/lib/storage/store';
import { type Done, done } from '../../shared/done';
import type { KnownForLine } from '../line';
import type { MeetingView, PanelModel } from '../model';
import { addAction } from './actions';
import { raise } from './agenda';
import { UnclearPartner } from './unclear-partner';

/** Reads a line; `as` takes it for what the user says it is. Loaded only when the first line is typed. */
export interface LineReader {
  dock(line: string, context: QuickLogContext): DockLine;
  as(kind: DockKind, line: string, context: QuickLogContext): DockLine;
}

/** What a line may refer to, from what is on the screen. */
function contextOf(model: PanelModel, now: number): QuickLogContext {
  const partners = model.view?.partners ?? model.idle?.partners ?? [];
  const { partner } = model.view ?? {};
  return {
    now,
    locale: spokenHere(),
    partners: partners.map(({ id, name }) => ({ id, name })),
    goals: (model.view?.goals ?? []).map(({ id, text }) => ({
      id,
      text,
      partnerId: partner?.id ?? '',
    })),
    ...(partner ? { currentPartnerId: partner.id } : {}),
  };
}

/** Names that only the whole book of partners can settle: nobody here bears them. */
function namesStranger(line: DockLine): boolean {
  if (line.kind !== 'action') return false;
  return line.draft.partnerId === null && line.draft.newPartnerName !== null;
}

async function everyone(store: Store): Promise<KnownForLine['partners']> {
  const partners = store.partners.read(await store.partners.table.toArray());
  const present = partners.filter(({ archivedAt }) => archivedAt === null);
  return present.map(({ id, name, stone, chair }) => ({ id, name, stone, chair }));
}

/** What the parts of a line can be changed to: all partners, and the goals on the screen. */
export async function knownForLine(store: Store, model: PanelModel): Promise<KnownForLine> {
  const { locale, goals, currentPartnerId } = contextOf(model, store.clock());
  const [partners, hours] = await Promise.all([everyone(store), agreedHours(store)]);
  return { locale, goals, currentPartnerId, partners, hours };
}

/**
 * Reads a line against what is on the screen, and a name that nobody there bears against all partners:
 * only one whom nobody knows is somebody new.
 */
export async function readLine(
  store: Store,
  model: PanelModel,
  read: (context: QuickLogContext) => DockLine,
): Promise<DockLine> {
  const context = contextOf(model, store.clock());
  const line = read(context);
  return namesStranger(line) ? read({ ...context, partners: await everyone(store) }) : line;
}

/**
 * Writes the action that was read from a line, of the view's meeting and partner unless it says otherwise.
 * Rejects with UnclearPartner when its name fits several partners.
 */
export async function logDraft(
  store: Store,
  view: MeetingView | null,
  draft: QuickLogDraft,
  chair: Chair | null = null,
): Promise<Logged> {
  const [candidate] = draft.partnerCandidates;
  if (candidate && draft.partnerId === null) {
    throw new UnclearPartner((await store.partners.get(candidate))?.name ?? '');
  }
  const { partner, meeting } = view ?? {};
  // Set to nobody by hand, it is nobody's, whatever meeting it was said in.
  const free = draft.newPartnerName !== null || draft.pins.partner === null;
  const here = free ? null : (partner?.id ?? null);
  const settled = { ...draft, partnerId: draft.partnerId ?? here };
  return logAction(store, settled, chair, meeting?.id ?? null);
}

async function addDraft(
  store: Store,
  view: MeetingView | null,
  draft: QuickLogDraft,
  chair: Chair | null,
) {
  const logged = await logDraft(store, view, draft, chair);
  const undo = () => undoLog(store, logged);
  if (logged.newPartnerId === null) return done('panel.said.actionAdded', undo);
  return done('panel.said.actionAndPartner', undo, { name: draft.newPartnerName ?? '' });
}

async function addNote(store: Store, view: MeetingView, text: string): Promise<Done> {
  const { id, markdown } = await appendNote(store, view.meeting.id, text);
  return done('panel.said.noteAdded', () =>
    store.db.transaction('rw', store.noteBlocks.table, async () => {
      // What was written into it since stays.
      const row = await store.noteBlocks.get(id);
      if (row?.markdown === markdown) await store.noteBlocks.remove(id);
    }),
  );
}

/**
 * Puts a line where it belongs: the agenda, the actions or the notes. With no meeting it is an action. The
 * chair is the user's with a partner whom the line makes, null for the usual one.
 * Rejects with UnclearPartner when its name fits several partners.
 */
export function writeLine(
  store: Store,
  view: MeetingView | null,
  line: DockLine,
  chair: Chair | null = null,
): Promise<Done> {
  const partnerId = view?.partner?.id;
  if (line.kind === 'action') return addDraft(store, view, line.draft, chair);
  if (view && line.kind === 'agenda' && partnerId) {
    const place = { partnerId, meetingId: view.meeting.id };
    return raise(store, place, { text: line.text, raisedBy: 'me' }, view.agenda);
  }
  if (view) return addNote(store, view, line.text);
  return addAction(store, { text: line.text, owner: 'me', partnerId: null });
}
