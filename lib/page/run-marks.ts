import { pace } from '../shared/pace';
import type { PageDeps } from './run';
import type { CalendarSite } from './types';

/** The page can take the name away, or say that it comes into view, as often as it likes: so often that counts, then once each so many ms. */
const COUNTS = [5, 5_000] as const;
/** How often it is looked whether the extension is still there, in ms. */
const EVERY = 5_000;

/** What marking needs of the extension besides. */
interface MarksDeps extends PageDeps {
  /** Calls back with the name of other marks; answers with what stops listening. */
  onMarks(handle: (name: unknown) => void): () => void;
}

type World = typeof globalThis & { cairnMarks?: true };

/**
 * Lets the marks of meetings be seen in a calendar's page. They are a style that the background puts there, out of the
 * page's sight and reach; it shows while the page's root bears its name. So they are gone at once when this script
 * takes the name away, which it can even where the browser forgot the style's owner. Asks when the page is loaded and
 * whenever it comes into view. The first such script in a page stays; after it has gone the next one is the first.
 */
export function runMarks(doc: Document, site: CalendarSite, deps: MarksDeps): void {
  const world: World = globalThis;
  if (world.cairnMarks) return;
  world.cairnMarks = true;
  const root = doc.documentElement;
  let name = '';
  let ended = false;
  const [asks, mends] = [pace(...COUNTS), pace(...COUNTS)];
  const isToo = (paced: typeof asks) => paced(performance.now()) > 0;

  const stand = () => {
    if (name === '') delete root.dataset.cairnMarks;
    else if (root.dataset.cairnMarks !== name) root.dataset.cairnMarks = name;
  };
  const take = (next: unknown) => {
    if (ended || typeof next !== 'string') return;
    name = next;
    stand();
  };
  const ask = () => void deps.ask({ type: 'page-marks', site, has: name }).then(take);
  const stop = () => {
    take('');
    ended = true;
    for (const end of ends) end();
    delete world.cairnMarks;
  };
  const look = () => {
    if (!deps.connected()) stop();
    else if (!doc.hidden && !isToo(asks)) ask();
  };
  const alive = setInterval(() => {
    if (!deps.connected()) stop();
  }, EVERY);
  const observer = new MutationObserver(() => {
    if (root.dataset.cairnMarks !== name && !isToo(mends)) stand();
  });
  const ends = [
    deps.onMarks(take),
    deps.onOff(site, stop),
    () => doc.removeEventListener('visibilitychange', look),
    () => clearInterval(alive),
    () => observer.disconnect(),
  ];
  doc.addEventListener('visibilitychange', look);
  observer.observe(root, { attributeFilter: ['data-cairn-marks'] });
  // What an older version left.
  stand();
  ask();
}
