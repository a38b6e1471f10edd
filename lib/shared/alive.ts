/** Marks what Cairn puts into a page; the panel's has a value of its own, the button's is empty. */
export const MARK = 'data-cairn';
export const BESIDE = 'beside';

/** 1 while the extension is there; on the page's root, whose room the panel takes. */
const ALIVE = '--cairn-alive';

/**
 * What shows Cairn's parts in a page: inserted by the background, with the weight of the user's own style sheet.
 * Firefox ends a script in a page with the extension, without a word; this sheet goes then, and with it what would
 * stand there dead, and would take notes that nobody keeps.
 */
export const aliveSheet = `@media not print{[${MARK}]{display:block!important}}
html:has(>[${MARK}=${BESIDE}]){${ALIVE}:1!important}`;

/** What the panel takes at the right, on the page's root: there the page's fixed layers stay where they are. */
export const ROOM = '--cairn-room';

/** Declares room of so many px, none once the extension is gone. */
export const takeRoom = (room: number): string =>
  `${ROOM}:calc(var(${ALIVE},0)*${room}px)!important;margin-right:var(${ROOM})!important`;
