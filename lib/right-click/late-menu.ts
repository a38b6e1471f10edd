import { wordsInPage } from '../i18n/in-page';
import type { Locale } from '../i18n/locales';
import type { Store } from '../storage/store';
import { asksWho, type MenuItem, menuItems } from './menu';
import { metLately } from './met-lately';
import { selectedLine, takeDown } from './take-down';

/** What the menu needs of the browser. */
export interface MenuSurface {
  set(items: readonly MenuItem[]): Promise<void>;
  notify(title: string, message: string): Promise<void>;
  /** Opens the quick log with a line begun. */
  begin(line: string): Promise<void>;
}

/** The menu over a selected text, as the background's late script holds it. */
export function createMenu({ set, notify, begin }: MenuSurface) {
  let stands = '';
  return {
    /**
     * Brings the menu in line with partners and language; does nothing where it says the same already. Without a store
     * it names nobody: the browser writes it down.
     */
    async follow(store: Store | null, locale: Locale): Promise<void> {
      const partners = store ? await metLately(store, store.clock()) : [];
      const items = menuItems(partners, wordsInPage(locale).t);
      const next = JSON.stringify(items);
      if (next === stands) return;
      await set(items);
      stands = next;
    },

    /** An item was chosen over this text: it is written down and said so, or the user is asked for whom. */
    async chosen(store: Store, locale: Locale, id: string, selection: string): Promise<void> {
      if (asksWho(id)) return begin(selectedLine(selection));
      const became = await takeDown(store, id, selection);
      if (became.kind === 'ask') return begin(became.line);
      if (became.kind === 'nothing') return undefined;
      const { word } = wordsInPage(locale);
      return notify(word(became.title), word(became.message));
    },
  };
}

export type LateMenu = ReturnType<typeof createMenu>;
