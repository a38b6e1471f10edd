import type { NewRow, Side } from '../../shared/row';
import { localDate } from '../../shared/time';
import type { Store } from '../../storage/store';
import type { Undo } from '../commands';
import { changeRow } from './change';
import type { Charter } from './view';

const boundaries = ['rhythm', 'place', 'reach', 'hours', 'areas'] as const;

/** What a charter is asked about, in the order of the conversation (PRACTICE C1, C2, C5, C6). */
export const charterQuestions = [
  'purpose',
  'outcomes',
  'confidentiality',
  'rhythm',
  'rules',
  'place',
  'reach',
  'hours',
  'areas',
  'will',
  'wont',
] as const;
export type CharterQuestion = (typeof charterQuestions)[number];
/** These are always shown; the others once they are answered, or asked for. */
export const mainQuestions: readonly CharterQuestion[] = charterQuestions.slice(0, 4);

type Boundary = (typeof boundaries)[number];

/** The boundary that a question asks about; undefined for all others. */
export function boundaryOf(question: CharterQuestion): Boundary | undefined {
  return boundaries.find((name) => name === question);
}

/** What was answered; a list has one thing a line. */
export function answerTo(charter: Charter | null, question: CharterQuestion): string {
  if (!charter) return '';
  const boundary = boundaryOf(question);
  if (boundary) return charter.boundaries[boundary].agreed;
  const value = charter[question as Exclude<CharterQuestion, Boundary>];
  return typeof value === 'string' ? value : value.join('\n');
}

/** What each side wishes for a boundary (PRACTICE C2); empty for what is none. */
export function wishOf(charter: Charter | null, question: CharterQuestion): Record<Side, string> {
  const boundary = boundaryOf(question);
  const wish = boundary && charter?.boundaries[boundary];
  return { me: wish?.mine ?? '', partner: wish?.theirs ?? '' };
}

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

function emptyCharter(partnerId: string): NewRow<Charter> {
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

function changeCharter(
  store: Store,
  partnerId: string,
  change: (row: Charter) => Partial<Charter>,
): Promise<Undo> {
  return store.db.transaction('rw', store.charters.table, async () => {
    const { id } = await charterOf(store, partnerId);
    return changeRow(store.charters, id, change);
  });
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

/** Notes that both agreed today, or takes that back. */
export function agreeCharter(store: Store, partnerId: string, agreed: boolean): Promise<Undo> {
  const agreedOn = agreed ? localDate(store.clock()) : null;
  return changeCharter(store, partnerId, () => ({ agreedOn }));
}
