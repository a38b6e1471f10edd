import { fillers, type PageOptions, type Shown } from '../events';
import { type FixturePage, fixturePage } from '../serve';

/** The hosts on which Outlook on the web is, among which it sends people to and fro. */
export const HOSTS = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
] as const;

/** The id that the page gives an event. */
export const itemId = ({ id, occurrence = '' }: Pick<Shown, 'id' | 'occurrence'>) =>
  `AAMkAGI2${btoa(`${id}${occurrence}`)}`;

/**
 * A page like Outlook's calendar on the web, of this project's own making.
 *
 * Imitates: navigation inside one document (/calendar/view/{week,month,agenda}, /calendar/item/<id>); chips
 * with `data-calitemid` and a label that begins with the title, or with an icon's name where there are guests, and a
 * tooltip of several lines; their nodes used again while the grid scrolls; a search, whose rows have no id of an event;
 * people by a picture with initials, whose card is opened by a label in the page's language, with an address for
 * those from outside; the button of the account; the small card (`CalendarItemPeek`) in a layer beside the app, with no id in it, its date written
 * in another form than in the label; the whole event, over the grid and on a page of its own; the
 * form of a new one; foreign
 * children of the body removed; class names that change at every load; a strict policy.
 * Imitates not: the host's looks, scripts, network, frames in Teams, saving, or how long anything takes there.
 */
export function pageOf(options: PageOptions): FixturePage {
  const { events, fillers: more = 0, user } = options;
  return fixturePage('outlook', { events: [...events, ...fillers(more)], user }, options);
}
