import { createContext, useContext } from 'react';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import type { ActionChange } from '@/lib/panel/commands/actions';
import type { ClosingDraft } from '@/lib/panel/model';
import type { Side } from '@/lib/shared/row';

/** Resolves to whether it was saved: a field is emptied only then. */
type Saved = Promise<boolean>;

/** Everything the panel's parts can ask for; the page behind them does it. */
export interface PanelDo {
  checkAction(id: string, kept: boolean): void;
  editAction(id: string, change: ActionChange): void;
  dropAction(id: string): void;
  addAction(text: string): Saved;
  checkLine(line: AgendaLine, talked: boolean): void;
  editLine(line: AgendaLine, text: string): void;
  dropLine(line: AgendaLine): void;
  moveLine(key: string, by: 1 | -1): void;
  raise(text: string, raisedBy?: Side, goalId?: string): Saved;
  addGoal(text: string, target: number | null): Saved;
  checkIn(goalId: string, value: number | null, words: string): Saved;
  write(line: string): Saved;
  /** What was typed at the bottom of the panel and not sent, also before it was closed. */
  unsent(): string;
  keepUnsent(line: string): void;
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

interface Doing {
  do: PanelDo;
  /** Single keys can be turned off (WCAG 2.1.4). */
  singleKeys: boolean;
}

const DoContext = createContext<Doing | null>(null);
export const DoProvider = DoContext.Provider;

/** What the parts of the panel can ask for. */
export function usePanelDo(): PanelDo {
  return useDoing().do;
}

export function useDoing(): Doing {
  const doing = useContext(DoContext);
  if (!doing) throw new Error('A part of the panel stands outside its DoProvider');
  return doing;
}
