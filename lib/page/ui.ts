import type { PageMessage } from '../messaging/page';
import type { drawButton } from './button';
import type { makeHost } from './host';

/** What draws: a script of its own, put into the page only where there is something to show. */
export interface PageUi {
  makeHost: typeof makeHost;
  drawButton: typeof drawButton;
}

/** No name, under which an element of that id would be found. */
const KEY = Symbol.for('cairnPageUi');
const world = globalThis as { [KEY]?: PageUi };

/** Leaves it for the page's first script, which shares this world and no other. */
export function offerUi(ui: PageUi): void {
  world[KEY] = ui;
}

/** Has the background put it there, once; undefined where that fails. */
export async function loadUi(
  ask: (message: PageMessage) => Promise<unknown>,
): Promise<PageUi | undefined> {
  if (!world[KEY]) await ask({ type: 'page-ui' });
  return world[KEY];
}
