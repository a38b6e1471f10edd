import type { MessageId } from '../i18n/translate';
import type { SessionKind } from '../mentoring/guided-session';
import type { PracticeRow } from '../practice/prompt';
import type { CharterQuestion } from '../records/charter-lines';

/**
 * How a question is answered. `words`: freely. `focus`: one line that names the focus. `needs`: a line each,
 * offered as the next focus. `task`, `learning`, `support`: actions of that kind. `observed`, `own`, `others`:
 * feedback by its source. `charter:…`: a line of the charter itself. `agreement`: agreements. `topic`,
 * `definite`, `way`: a choice. `criteria`: the user's own, kept for all negotiations. `skills`: a self-rating.
 * `goal`: goals. `pulse`: the private pulse.
 */
export type AnswerAs =
  | 'words'
  | 'focus'
  | 'needs'
  | 'task'
  | 'learning'
  | 'support'
  | 'observed'
  | 'own'
  | 'others'
  | 'agreement'
  | 'topic'
  | 'definite'
  | 'way'
  | 'criteria'
  | 'skills'
  | 'goal'
  | 'pulse'
  | `charter:${CharterQuestion}`;

/** Which text of the catalogue a question is. */
export type SessionTextId = Extract<MessageId, `sessions.ask.${string}`>;
type PartTextId = Extract<MessageId, `sessions.part.${string}`>;

/** One question of a guided session. In its text “you” is the mentee, who reads it or is asked it. */
export interface SessionQuestion {
  /** Never changes: answers are stored by it. */
  id: string;
  rows: readonly PracticeRow[];
  text: SessionTextId;
  as: AnswerAs;
  /** For the user alone, whoever sits there: not read aloud, not shared. */
  forYou: boolean;
}

/** Questions that belong together: what is seen at a time. */
export interface SessionPart {
  id: string;
  title: PartTextId;
  questions: readonly SessionQuestion[];
}

/** A guided session, as data. */
export interface SessionTemplate {
  kind: SessionKind;
  rows: readonly PracticeRow[];
  /** Seen by the user alone from beginning to end (PRACTICE H5). */
  private: boolean;
  parts: readonly SessionPart[];
}

type Line = readonly [text: SessionTextId, own?: Partial<Omit<SessionQuestion, 'id' | 'text'>>];

/** One part; its questions carry `rows` where they name none of their own. */
export function part(
  title: PartTextId,
  rows: readonly PracticeRow[],
  lines: readonly Line[],
): SessionPart {
  const questions = lines.map(([text, own]) => ({
    ...{ rows, as: 'words' as const, forYou: false, ...own },
    ...{ id: text.slice('sessions.ask.'.length), text },
  }));
  return { id: title.slice('sessions.part.'.length), title, questions };
}
