import type { ObjectiveChange } from '@/lib/desk/objectives/commands';
import type { Objective } from '@/lib/mentoring/objective';

/** What is done on the page of objectives; true when it was done. */
export interface ObjectivesDo {
  add(text: string): Promise<boolean>;
  edit(one: Objective, change: ObjectiveChange): Promise<boolean>;
  help(one: Objective, partnerId: string, helps: boolean): Promise<boolean>;
  /** Places among the active ones. */
  move(from: number, to: number): Promise<boolean>;
  keepAll(): Promise<boolean>;
}
