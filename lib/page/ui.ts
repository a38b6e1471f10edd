import type { PageMessage } from '../messaging/page';
import type { drawButton } from './button';
import type { makeHost } from './host';

/** What draws: a script of its own, put into the page only where there is something to show. */
export interface PageUi {
  makeHost: typeof makeHost;
  drawButton: typeof drawButton;
}

type World = typeof globalThis & { cairnPageUi?: PageUi };
const world: World = globalThis;

/** Leaves it for the page's first script, which shares this world and no other. */
export function offerUi(ui: PageUi): void {
  world.cairnPageUi = ui;
}

/** Has the background put it there, once; undefined where that fails. */
export async function loadUi(
  ask: (message: PageMessage) => Promise<unknown>,
): Promise<PageUi | undefined> {
  if (!world.cairnPageUi) await ask({ type: 'page-ui' });
  return world.cairnPageUi;
}
