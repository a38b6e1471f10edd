import type { SiteId } from './site';

/** What stays of a folded panel, and stands at the edge of an open one, px. */
export const RAIL = 32;
/** The panel itself is 320 to 600 px wide, as in the browser's own place for it. */
const LEAST = 320 + RAIL;
const MOST = 600 + RAIL;
/** A page that would be narrower keeps its width, and the panel lies over it. */
const PAGE = 280;

/** How the user left the panel on a site; the width is in px and stands for the unfolded panel. */
export interface Shape {
  width: number;
  folded: boolean;
}
export const usualShape: Shape = { width: 360 + RAIL, folded: false };

/** What the background hands to the script that puts the panel into a page. */
export interface Offer {
  site: SiteId;
  /** Lets the one frame in that was made for it. */
  token: string;
  /** Where the frame's page is; null: at the address that Chromium draws anew each time. */
  page: string | null;
  /** `chrome-extension://id`, `moz-extension://uuid`: to whom the frame's page belongs. */
  origin: string;
  title: string;
  shape: Shape;
  /** Opened by the user just now: it comes unfolded, and the focus goes into it. */
  asked: boolean;
}

/** Where the panel stands in a window; all px. */
export interface Place {
  width: number;
  least: number;
  most: number;
  /** By how much the page is made narrower. */
  room: number;
}

const between = (least: number, value: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** Fits the panel into a window of so many px; a small window may be all panel. */
export function placeIn(window: number, { width, folded }: Shape): Place {
  const least = Math.min(LEAST, window);
  const most = between(least, window - PAGE, MOST);
  const fits = Number.isFinite(width) ? Math.round(width) : usualShape.width;
  const open = between(least, fits, most);
  if (folded) return { width: Math.min(RAIL, window), least, most, room: RAIL };
  return { width: open, least, most, room: window - open >= PAGE ? open : 0 };
}

/** What the frame's page says to the script around it, over a port that the page around hasn't got. */
export type FromFrame =
  | { type: 'ready' }
  | { type: 'shape'; shape: Shape }
  /** Is the panel as it was put? */
  | { type: 'look' }
  /** The edge is being pulled to a width, or (null) no longer. */
  | { type: 'pull'; width: number | null }
  /** The focus goes back to what had it. */
  | { type: 'leave' }
  | { type: 'close' };

/** What it is told. */
export type ToFrame =
  | { type: 'placed'; place: Place; shape: Shape }
  | { type: 'focus' }
  /** Whether the panel stands as it was put; false: the page has moved, faded or covered it. */
  | { type: 'untouched'; yes: boolean };
