import type { Into } from '@/lib/packs/commands';
import type { BroughtPack, Refusal } from '@/lib/packs/file';
import type { FullPack } from '@/lib/packs/query';
import type { Question } from '@/lib/packs/question';

/** What the page of questions asks for; what resolves to false could not be done, and was said to be so. */
export interface QuestionsDo {
  add(into: Into, questions: readonly Question[]): Promise<boolean>;
  edit(id: string, question: Question): Promise<boolean>;
  hide(id: string, hidden: boolean): void;
  remove(id: string): void;
  rename(packId: string, name: string): Promise<boolean>;
  hidePack(packId: string, hidden: boolean): void;
  removePack(packId: string): void;
  /** Hands over the file of a pack. */
  save(pack: FullPack): void;
  /** Reads what the user chose; nothing is kept yet. */
  read(file: File): Promise<BroughtPack | Refusal>;
  /** Wants less of a prompt, or takes that back. */
  less(promptId: string, less: boolean): void;
}
