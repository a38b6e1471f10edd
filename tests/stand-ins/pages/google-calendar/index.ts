import { fillers, type PageOptions } from '../events';
import { type FixturePage, fixturePage } from '../serve';

/**
 * A page like Google Calendar's, of this project's own making.
 *
 * Imitates: navigation inside one document (/calendar/u/0/r/{week,month,agenda} and /r/eventedit/<id>) by
 * pushState; chips with `data-eventid` in three views, in every writing of the id; chips' nodes used again
 * for other events while the grid scrolls; the popup (`[role=dialog]` around `#xDetDlg`, children in a row)
 * whose content arrives late and whose list loses foreign nodes within a second; a task's popup; a day's
 * list, which is a dialog of chips; the edit page with its fields, and, as far as it is known at all, the page of what may
 * not be changed, with texts in their place; shortcuts of one key; a strict policy.
 * Imitates not: the host's looks, class names, scripts, network, saving, or how long anything takes there.
 */
export function pageOf(options: PageOptions): FixturePage {
  const { events, fillers: more = 0, writing = 'plain', readOnly = false } = options;
  return fixturePage(
    'google-calendar',
    { events: [...events, ...fillers(more)], writing, readOnly },
    options,
  );
}
