import { createContext, useContext } from 'react';
import type { NextDateDo } from '@/components/after-meeting/NextDate';
import type { Who } from '@/lib/meetings/say-who';
import type { Action } from '@/lib/mentoring/action';
import type { SettledAs } from '@/lib/mentoring/meeting';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import type { ClosingQuestion, Into, Question, QuestionBank } from '@/lib/panel/ask';
import type { ActionChange } from '@/lib/panel/commands/actions';
import type { ByHand, KnownForLine } from '@/lib/panel/line';
import type { ClosingDraft } from '@/lib/panel/model';
import type { DockKind, DockLine } from '@/lib/quick-log';
import type { Side } from '@/lib/shared/row';

/** Resolves to whether it was saved: a field is emptied only then. */
type Saved = Promise<boolean>;

/** Everything the panel's parts can ask for; the page behind them does it. */
export interface PanelDo {
  checkAction(id: string, kept: boolean): void;
  editAction(id: string, change: ActionChange): void;
  dropAction(id: string): void;
  addAction(text: string): Saved;
  /** Notes the way that lasts behind a fix, as an action of the same side. */
  addApproach(fix: Action, text: string): Saved;
  checkLine(line: AgendaLine, talked: boolean): void;
  editLine(line: AgendaLine, text: string): void;
  dropLine(line: AgendaLine): void;
  moveLine(key: string, by: 1 | -1): void;
  raise(text: string, raisedBy?: Side, goalId?: string): Saved;
  addGoal(text: string, target: number | null): Saved;
  checkIn(goalId: string, value: number | null, words: string): Saved;
  write(line: string, set?: ByHand): Saved;
  /** What was typed at the bottom of the panel and not sent, also before it was closed. */
  unsent(): string;
  keepUnsent(line: string): void;
  /** The same of what is to be raised in this meeting. */
  raising(): string;
  keepRaising(line: string): void;
  draft(change: Partial<ClosingDraft>): void;
  close(): void;
  putOffClosing(): void;
  startClosing(): void;
  ready(): void;
  switchSide(side: Side): void;
  choosePartner(id: string): void;
  openMeeting(id: string): void;
  backToNow(): void;
  openDesk(place: string): void;
  showKeys(): void;
}

/** What only the panel's own parts ask for; its rows, which the desk shows too, never do. */
export interface PanelMore extends NextDateDo {
  /** The question bank, as this meeting offers it. */
  questions(): Promise<QuestionBank>;
  /** The one question that this meeting may close with; null where there is none. */
  closingQuestion(): Promise<ClosingQuestion | null>;
  insertQuestion(question: Question, into: Into): Saved;
  /** How a line reads, as it is typed; `as` says where it goes, where the user said so. */
  readLine(line: string, as?: DockKind): Promise<DockLine>;
  knownForLine(): Promise<KnownForLine>;
  /** Shows the guided sessions there are (PRACTICE S1). */
  chooseSession(): void;
  /** Asks for one thing about the partner (PRACTICE C10). */
  noteAbout(): void;
  /** Searches all that was written, over the panel. */
  search(): void;
  /** Hides what is private, as for a shared screen, or shows it again. */
  veil(): void;
  raiseOffer(offer: { key: string; text: string; goalId: string | null }): Saved;
  putAway(key: string): void;
  tellPulse(value: number): void;
  skipPulse(): void;
  settle(meetingId: string, as: SettledAs): void;
  sayWho(uid: string, who: Who): void;
  hideSummary(): void;
}

interface Doing {
  do: PanelDo;
  more?: PanelMore;
  /** The private parts are hidden. */
  veiled?: boolean;
  /** A meeting runs, and its page is shown. */
  running?: boolean;
  /** Single keys can be turned off (WCAG 2.1.4). */
  singleKeys: boolean;
}

const DoContext = createContext<Doing | null>(null);
export const DoProvider = DoContext.Provider;

/** What the parts of the panel can ask for. */
export function usePanelDo(): PanelDo {
  return useDoing().do;
}

/** What the panel's own parts can ask for besides. */
export function usePanelMore(): PanelMore {
  const { more } = useDoing();
  if (!more) throw new Error('A part of the panel stands on another page');
  return more;
}

export function useDoing(): Doing {
  const doing = useContext(DoContext);
  if (!doing) throw new Error('A part of the panel stands outside its DoProvider');
  return doing;
}
