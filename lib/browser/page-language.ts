import { directionOf, localeFor, regionFor } from '../i18n/locales';
import { writeLike } from '../i18n/manner';
import { addTexts, speakIn, spokenHere, type Texts } from '../i18n/speaking';
import type { Settings } from '../shared/settings';

type Chosen = Pick<Settings, 'locale' | 'hourCycle' | 'weekStart'>;

/**
 * The settings that the first words need, mirrored in localStorage: pages share the origin, and it
 * can be read without waiting. storage.local holds what is true.
 */
const MIRROR = 'language';

const asFirst: Chosen = { locale: null, hourCycle: 'auto', weekStart: 'auto' };

/** Only this page writes there, always whole: it is taken as it is, without the weight of a schema. */
function readMirror(): Chosen {
  try {
    return { ...asFirst, ...JSON.parse(localStorage.getItem(MIRROR) ?? '{}') };
  } catch {
    return asFirst;
  }
}

function writeMirror({ locale, hourCycle, weekStart }: Chosen): void {
  try {
    localStorage.setItem(MIRROR, JSON.stringify({ locale, hourCycle, weekStart }));
  } catch {
    // Storage that is full or turned off: the page then follows the settings a moment later.
  }
}

const differ = (a: Chosen, b: Chosen) =>
  a.locale !== b.locale || a.hourCycle !== b.hourCycle || a.weekStart !== b.weekStart;

function showIn({ locale, hourCycle, weekStart }: Chosen, show: () => void): void {
  const wanted = navigator.languages;
  const waiting = speakIn(localeFor(locale, wanted));
  const shown = () => {
    const spoken = spokenHere();
    writeLike({ tag: regionFor(spoken, wanted), hourCycle, weekStart });
    Object.assign(document.documentElement, { lang: spoken, dir: directionOf(spoken) });
    show();
  };
  if (waiting) void waiting.then(shown);
  else shown();
}

/**
 * Shows a page in the user's language; English is shown at once. Returns what keeps the page in it from
 * then on: called once the page has come to rest, schema and all, it shows the page again, over what
 * stands there, whenever the user chooses another language. `show` must render anew and leave what was
 * typed alone.
 */
export function showInLanguage(texts: Texts, show: () => void): () => void {
  let chosen = readMirror();
  const follow = (settings: Settings) => {
    if (!differ(settings, chosen)) return;
    chosen = settings;
    writeMirror(settings);
    showIn(chosen, show);
  };
  void addTexts(texts);
  showIn(chosen, show);
  return () => {
    const later = import('./settings').then(({ readSettings, watchSettings }) => {
      watchSettings(follow);
      return readSettings().then(follow);
    });
    // What can't be read leaves the page as it is.
    later.catch(() => undefined);
  };
}
