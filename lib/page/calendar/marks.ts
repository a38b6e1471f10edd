import { pace } from '../../shared/pace';
import type { PageDeps } from '../run';
import type { CalendarSite } from '../types';

/** The page can say that it comes into view as often as it likes: so many times it is heard, then once each so many ms. */
const HEARD = [5, 5_000] as const;

/** What marking needs of the extension besides. */
export interface MarksDeps extends Pick<PageDeps, 'ask' | 'connected'> {
  /** Calls back with the name of other marks; answers with what stops listening. */
  onMarks(handle: (name: unknown) => void): () => void;
}

/**
 * Lets the marks of meetings be seen in a calendar's page. They are a style that the background puts there, out of the
 * page's sight and reach; it shows while the page's root bears its name. So they are gone at once when this script
 * takes the name away, which it can even where the browser forgot the style's owner. Asks when the page is loaded and
 * whenever it comes into view; `lost` is called when the extension is found gone then.
 */
export function followMarks(
  doc: Document,
  site: CalendarSite,
  deps: MarksDeps,
  lost: () => void,
): { stand(): void; end(): void } {
  let name = '';
  let ended = false;
  const paced = pace(...HEARD);
  /** Puts the name back where the page took it away. */
  const stand = () => {
    const { dataset } = doc.documentElement;
    if (name === '') delete dataset.cairnMarks;
    else if (dataset.cairnMarks !== name) dataset.cairnMarks = name;
  };
  const take = (next: unknown) => {
    if (ended || typeof next !== 'string') return;
    name = next;
    stand();
  };
  const ask = () => void deps.ask({ type: 'page-marks', site, has: name }).then(take);
  const look = () => {
    if (!deps.connected()) lost();
    else if (!doc.hidden && paced(performance.now()) === 0) ask();
  };
  const deaf = deps.onMarks(take);
  doc.addEventListener('visibilitychange', look);
  stand();
  ask();
  return {
    stand,
    end() {
      take('');
      ended = true;
      deaf();
      doc.removeEventListener('visibilitychange', look);
    },
  };
}
