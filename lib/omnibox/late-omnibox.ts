import { speakInBackground } from '../i18n/background';
import { t, word } from '../i18n/translate';
import { createJournal } from '../popup/journal';
import { localeFrom } from '../popup/locale';
import type { Settings } from '../shared/settings';
import type { Store } from '../storage/store';
import { omniboxContext } from './context';
import { createHits } from './hits';
import { createOmnibox } from './listener';

interface Parts {
  settings(): Promise<Settings>;
  /** Opens a place of the desk. */
  open(place: string): Promise<void>;
  /** Says of a line that it was not logged, and why, in the user's words. */
  failed(line: string, said: string): void;
}

/** The address bar's quick log, for the background's late script: that has a language of its own to be told. */
export function createLateOmnibox({ settings, open, failed }: Parts) {
  return (store: Store) =>
    createOmnibox({
      context: async () => {
        const chosen = await settings();
        speakInBackground(chosen, navigator.languages);
        return omniboxContext(store, chosen.locale, navigator.language);
      },
      log: (draft) => createJournal(store).log(draft, null),
      open,
      hits: async () => {
        const chosen = await settings();
        return createHits(store, localeFrom(chosen.locale, navigator.language));
      },
      search: (words) => open(`search/${encodeURIComponent(words)}`),
      failed: (line, reason) => failed(line, t('omnibox.failed', { reason: word(reason) })),
    });
}

export type LateOmnibox = ReturnType<typeof createLateOmnibox>;
