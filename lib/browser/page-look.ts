import type { Settings } from '../shared/settings';

type Look = Settings['look'];

/** Where `public/look.js` finds the look before a page's first paint. */
const MIRROR = 'look';

function show(look: Look): void {
  const { dataset } = document.documentElement;
  if (look === 'auto') delete dataset.look;
  else dataset.look = look;
  try {
    localStorage.setItem(MIRROR, look);
  } catch {
    // Storage that is full or turned off: the next page takes the look a moment after its first paint.
  }
}

/** Where `lib/panel/less-of.ts` finds the prompts wanted less of, without waiting: an agenda opens with none of them. */
function keepLessOf(ids: Settings['lessOf']): void {
  try {
    localStorage.setItem('cairn.lessOf', ids.join(' '));
  } catch {
    // As above: they are only a matter of taste.
  }
}

function follow({ look, lessOf }: Settings): void {
  show(look);
  keepLessOf(lessOf);
}

/** Keeps this page in the look that the user chose, now and when they change it. */
export function followLook(): void {
  const later = import('./settings').then(({ readSettings, watchSettings }) => {
    watchSettings(follow);
    return readSettings().then(follow);
  });
  later.catch(() => undefined);
}
