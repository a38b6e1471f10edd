import type { Partner } from '../mentoring/partner';
import { lastPlace } from '../mentoring/rules/order';
import type { QuickLogDraft } from '../quick-log/types';
import { logAction } from '../records/log-action';
import { plainLine } from '../shared/plain-line';
import { isSample } from '../shared/sample-id';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';
import { chosenIn, type Target } from './menu';

/** As much of a selection as one line may hold, UTF-16 units; a longer one is cut with a mark. */
const MOST = 500;

/** A selected text as it is written down: one line, cut where it is long, plain text whatever it was. */
export function selectedLine(selection: string): string {
  const line = plainLine(selection, MOST + 2);
  return line.length > MOST ? `${plainLine(line, MOST - 1)}…` : line;
}

/** What became of a selected text. */
export type TakenDown =
  /** It was written down: said in `title`, and in `message` how it is taken back. */
  | { kind: 'done' | 'failed'; title: Wording; message: Wording }
  /** The user says for whom in the quick log, which begins with the line. */
  | { kind: 'ask'; line: string }
  | { kind: 'nothing' };

/** Taken as it is: what somebody wrote elsewhere isn't read for dates and names. */
function draftOf(partnerId: string, text: string): QuickLogDraft {
  return {
    mode: 'action',
    text,
    owner: 'me',
    kind: 'task',
    partnerId,
    partnerCandidates: [],
    newPartnerName: null,
    due: null,
    goalId: null,
    goalTag: null,
    detail: null,
    spans: [],
    pins: {},
    notice: null,
  };
}

function write(store: Store, target: Target, partner: Partner, text: string): Promise<unknown> {
  const partnerId = partner.id;
  if (target === 'action') {
    return logAction(store, draftOf(partnerId, text), null);
  }
  return store.db.transaction('rw', store.agendaItems.table, async () => {
    const rows = store.agendaItems.table.where('[partnerId+status]').equals([partnerId, 'open']);
    const orders = store.agendaItems.read(await rows.toArray()).map(({ order }) => order);
    const order = lastPlace(orders);
    const blank = { meetingId: null, goalId: null, template: null, doneAt: null } as const;
    const raised = { ...blank, doneMeetingId: null, raisedBy: 'me', status: 'open' } as const;
    await store.agendaItems.add({ ...raised, partnerId, text, order });
  });
}

/**
 * Writes a selected text down as the menu's item says. What is said of it names the partner only, and never the
 * text, since others may see a notification. Never throws: what went wrong is said.
 */
export async function takeDown(store: Store, id: string, selection: string): Promise<TakenDown> {
  const [chosen, text] = [chosenIn(id), selectedLine(selection)];
  if (!chosen || text === '') return { kind: 'nothing' };
  const { target, partnerId } = chosen;
  if (partnerId === null) return { kind: 'ask', line: text };
  try {
    const [partner] = await store.partners.many([partnerId]);
    // Taken away since the menu was made.
    if (!partner || isSample(partner)) return { kind: 'ask', line: text };
    await write(store, target, partner, text);
    const title = { id: `menu.done.${target}`, params: { name: partner.name } };
    return { kind: 'done', title, message: { id: `menu.undo.${target}`, params: {} } };
  } catch {
    const title = { id: 'menu.failed', params: {} };
    return { kind: 'failed', title, message: { id: 'menu.failed.do', params: {} } };
  }
}
