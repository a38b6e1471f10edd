import type { Staying } from '@/lib/desk/recap/stays';
import type { Recap } from '@/lib/desk/recap/text';
import type { Locale } from '@/lib/i18n/locales';
import type { Voice } from '@/lib/i18n/voice';

/** What is done with a recap. */
export interface RecapDo {
  /** Puts it on the clipboard, as rich text too where there is `html`; resolves to whether it is there. */
  copy(text: string, html?: string): Promise<boolean>;
  /** Hands over a file. */
  saveMarkdown(text: string): void;
  /** Its dates, each with whose it is and the recap's title. */
  saveDates(recap: Recap): void;
  /** Marks a note as shareable. */
  mark(note: Staying): Promise<boolean>;
  /** Has the recap speak another language. */
  speak(locale: Locale): Promise<Voice>;
}
