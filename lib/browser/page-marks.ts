import { browser } from 'wxt/browser';
import { type PageMarks, parseMarks } from '../messaging/page';
import { siteById } from '../shared/site';
import { MINUTE } from '../shared/time';

const KEY = 'marks';
/** Marks as young as this (ms) needn't be made anew for a page that comes into view: what changes is said. */
const YOUNG = 15 * MINUTE;
const calendars = ['google-calendar', 'outlook'] as const;

type CalendarSite = keyof PageMarks;
/** Makes the style of a site's marks, under a name; '' for none. */
type Make = (site: CalendarSite, name: string) => Promise<string>;
type Marks = NonNullable<PageMarks[CalendarSite]>;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two pages that ask at once are to have the same marks. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

const noted = async () => parseMarks((await browser.storage.session.get(KEY))[KEY]);

async function note(marks: PageMarks): Promise<void> {
  const none = Object.keys(marks).length === 0;
  if (none) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: marks });
}

/** The marks as they are now: the same, name and all, where nothing has changed. */
async function made(site: CalendarSite, before: Marks | undefined, make: Make): Promise<Marks> {
  const at = Date.now();
  const style = await make(site, before?.name ?? '');
  if (before?.style === style) return { ...before, at };
  // By chance: made of the meetings it would tell them.
  const name = crypto.randomUUID().slice(0, 8);
  return { name, style: style && (await make(site, name)), at };
}

/** For the user's origin: what the page says of a chip goes before what isn't important, and after what is. */
const sheet = (tabId: number, css: string) => ({ target: { tabId }, css, origin: 'USER' }) as const;

const said = ({ style, name }: Marks) => (style === '' ? '' : name);

/**
 * Puts the marks of known meetings into a calendar's page, where it doesn't have them already by the name it `has`;
 * gives the name that they go by there, '' where there are none. Fails where Cairn may not be in that page any more.
 */
export function marksInto(
  { tabId, site, has }: { tabId: number; site: CalendarSite; has: string },
  make: Make,
): Promise<string> {
  return inTurn(async () => {
    const { [site]: before, ...others } = await noted();
    const young = before && Date.now() - before.at < YOUNG;
    const marks = young ? before : await made(site, before, make);
    if (!young) await note({ ...others, [site]: marks });
    const name = said(marks);
    if (name !== '' && name !== has) await browser.scripting.insertCSS(sheet(tabId, marks.style));
    return name;
  });
}

async function change(tabId: number, before: Marks | undefined, marks: Marks): Promise<void> {
  if (marks.style !== '') await browser.scripting.insertCSS(sheet(tabId, marks.style));
  await browser.tabs.sendMessage(tabId, { type: 'page-marks', marks: said(marks) });
  if (before?.style) await browser.scripting.removeCSS(sheet(tabId, before.style));
}

/** Brings the open pages of those of the sites that are calendars up to date; forgets what was in pages that are closed. */
export function renewMarks(sites: readonly string[], make: Make): Promise<void> {
  return inTurn(async () => {
    const before = await noted();
    const now: PageMarks = {};
    for (const site of calendars.filter((id) => sites.includes(id))) {
      const url = [...siteById(site).origins];
      const tabs = await browser.tabs.query({ url, discarded: false });
      if (tabs.length === 0) continue;
      const marks = await made(site, before[site], make);
      now[site] = marks;
      if (marks.name === before[site]?.name) continue;
      await Promise.allSettled(
        tabs.map(({ id }) => id !== undefined && change(id, before[site], marks)),
      );
    }
    await note(now);
  });
}
