import type { Expectations, Raised } from '@/lib/preparation/commands';

/** What the preparation page can ask for. */
export interface PrepareDo {
  raise(raised: Raised): void;
  /** Takes the agenda item with this id off again. */
  unraise(id: string): void;
  /** Resolves to whether it was saved. */
  raiseOwn(text: string): Promise<boolean>;
  putAway(key: string): void;
  /** Another prompt in this one's place. */
  another(promptId: string): void;
  lessOf(promptId: string): void;
  answer(promptId: string, text: string): Promise<unknown>;
  expectation(field: keyof Expectations, text: string): Promise<unknown>;
  openPanel(): void;
  choosePartner(id: string): void;
}
