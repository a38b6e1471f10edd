import { appendNote } from '@/lib/notes/queries';
import type { DockLine, QuickLogContext } from '@/lib/quick-log';
import type { Store } from '@/lib/storage/store';
import type { MeetingView, PanelModel } from '../model';
import { addAction } from './actions';
import { raise } from './agenda';
import { type Done, done } from './done';

/** Reads a line; `always` reads an action out of any line. Loaded only when the first line is written. */
export interface LineReader {
  dock(line: string, context: QuickLogContext): DockLine;
  always(line: string, context: QuickLogContext): DockLine;
}

/** What a line may refer to, from what is on the screen. */
export function contextOf(model: PanelModel, now: number): QuickLogContext {
  const partners = model.view?.partners ?? model.idle?.partners ?? [];
  const { partner } = model.view ?? {};
  return {
    now,
    locale: 'en',
    partners: partners.map(({ id, name }) => ({ id, name })),
    goals: (model.view?.goals ?? []).map(({ id, text }) => ({
      id,
      text,
      partnerId: partner?.id ?? '',
    })),
    ...(partner ? { currentPartnerId: partner.id } : {}),
  };
}

function addDraft(store: Store, view: MeetingView | null, line: DockLine & { kind: 'action' }) {
  const { text, owner, kind, due, goalId, detail, partnerId } = line.draft;
  const known = partnerId ?? view?.partner?.id ?? null;
  const fields = { text, owner, kind, due, goalId, detail: detail ?? '' };
  return addAction(store, { ...fields, partnerId: known, meetingId: view?.meeting.id ?? null });
}

async function addNote(store: Store, view: MeetingView, text: string): Promise<Done> {
  const row = await appendNote(store, view.meeting.id, text);
  return done('panel.said.noteAdded', () => store.noteBlocks.remove(row.id));
}

/** Puts a line where it belongs: the agenda, the actions or the notes. With no meeting it is an action. */
export function writeLine(store: Store, view: MeetingView | null, line: DockLine): Promise<Done> {
  const partnerId = view?.partner?.id;
  if (line.kind === 'action') return addDraft(store, view, line);
  if (view && line.kind === 'agenda' && partnerId) {
    const place = { partnerId, meetingId: view.meeting.id };
    return raise(store, place, { text: line.text, raisedBy: 'me' }, view.agenda);
  }
  if (view) return addNote(store, view, line.text);
  return addAction(store, { text: line.text, owner: 'me', partnerId: null });
}
