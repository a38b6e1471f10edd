import * as z from 'zod/mini';
import { fromBase64 } from '../crypto/bytes';
import { allUnsaved, bringUnsaved } from '../shared/unsaved';
import { openRow, SEALED, sealedBytes, sealRow } from '../storage/sealing/row-cipher';
import { keyHolder } from './lock-key';
import { lockOfPage, pageId } from './page-id';
import { keepSession, readSession } from './session';

const KEY = 'unsaved';
/** More than anybody types into forms without saving, in characters and in pages. */
const MOST = 200_000;
const PAGES = 50;
/** ms: a page that loads itself anew is there again before, and what it left is no other's. */
const AWAY = 10_000;

const pageSchema = z.object({
  kind: z.string(),
  /** When it was left, UTC ms. */
  at: z.number(),
  /** JSON; sealed (base64) where the lock was on. */
  held: z.string(),
});
const shelfSchema = z.catch(z.record(z.string(), pageSchema), {});
const valuesSchema = z.record(z.string(), z.unknown());
type Shelf = z.infer<typeof shelfSchema>;
type Page = [id: string, page: Shelf[string]];

/** What the panel in somebody else's page holds, any panel may take up. */
const kindHere = () => location.pathname.replace('beside', 'sidepanel');

/** Changes what lies there, one page at a time; `to` answers with undefined where it stays as it is. */
function change(to: (pages: Page[]) => Page[] | undefined): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const pages = to(Object.entries(shelfSchema.parse(await readSession(KEY))));
    if (pages) await keepSession(KEY, Object.fromEntries(pages.slice(-PAGES)));
  });
}

async function sealed(key: CryptoKey, text: string): Promise<string> {
  const row = await sealRow(key, { table: KEY, plain: ['id'] }, { id: pageId, text });
  return btoa(Array.from(sealedBytes(row) ?? [], (byte) => String.fromCharCode(byte)).join(''));
}

async function opened(key: CryptoKey | null, [of, { held }]: Page): Promise<unknown> {
  if (held.startsWith('{')) return JSON.parse(held);
  if (!key) return undefined;
  const row = await openRow(key, KEY, { id: of, [SEALED]: fromBase64(held) });
  return JSON.parse((row as { text: string }).text);
}

/**
 * Keeps what is unsaved in this page for when it is begun anew: in the browser's memory only, and sealed where there is a
 * key, so that nobody reads it there while Cairn is locked.
 */
export async function keepUnsaved(key: CryptoKey | null): Promise<void> {
  const text = JSON.stringify(allUnsaved());
  if (text === '{}' || text.length > MOST) return;
  const held = key ? await sealed(key, text) : text;
  await change((pages) => [
    ...pages.filter(([of]) => of !== pageId),
    [pageId, { kind: kindHere(), at: Date.now(), held }],
  ]);
}

/**
 * Brings back what this page left, and what pages of its kind did that are gone: a popup that was closed, a panel that
 * can't be loaded anew. Nothing of it stays behind, and what can't be read is left out.
 */
export async function takeUnsaved(): Promise<void> {
  const { held: locks = [] } = await navigator.locks.query();
  const there = new Set(locks.map(({ name }) => name));
  const kind = kindHere();
  const isLeft = ([of, page]: Page) => page.kind === kind && !there.has(lockOfPage(of));
  const isYoung = ([, { at }]: Page) => Math.abs(Date.now() - at) < AWAY;
  const isMine = (page: Page) => page[0] === pageId || (isLeft(page) && !isYoung(page));
  let mine: Page[] = [];
  await change((pages) => {
    mine = pages.filter(isMine);
    const others = pages.filter((page) => !isMine(page));
    if (others.some(isLeft)) setTimeout(() => void takeUnsaved().catch(() => undefined), AWAY);
    return mine.length > 0 ? others : undefined;
  });
  if (mine.length === 0) return;
  const key = (await keyHolder.read())?.key ?? null;
  for (const page of mine) {
    const values = await opened(key, page).catch(() => undefined);
    bringUnsaved(z.safeParse(valuesSchema, values).data ?? {});
  }
}
