import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Shape, usualShape } from '../shared/beside';
import type { SiteId } from '../shared/site';

/** By site; not among the settings, which set much else in motion when they change. */
const KEY = 'beside';

const shapeSchema = z.object({ width: z.number(), folded: z.boolean() });
const shapesSchema = z.catch(z.record(z.string(), z.catch(shapeSchema, usualShape)), {});

async function readShapes(): Promise<Record<string, Shape>> {
  return shapesSchema.parse((await browser.storage.local.get(KEY))[KEY]);
}

/** How the user left the panel on a site. */
export async function readShape(site: SiteId): Promise<Shape> {
  return (await readShapes())[site] ?? usualShape;
}

/** Remembers it; two tabs that change it at once wait for each other. */
export function keepShape(site: SiteId, shape: Shape): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readShapes()), [site]: shape } });
  });
}
