import * as z from 'zod/mini';
import { ownPromptSchema, packSchema } from '../mentoring/own-prompt';
import { asPrompt, type OwnPrompts, type OwnRow } from '../practice/own';
import { isPresent } from '../storage/raw';
import type { Store } from '../storage/store';

export type Pack = z.infer<typeof packSchema>;

/** A pack with its questions. */
export interface FullPack extends Pack {
  prompts: OwnRow[];
}

/** In the order of their making; ids settle what was made in one go. */
function inOrder<T extends { createdAt: number; id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The readable rows that were deleted: what was answered once keeps its question. */
function deleted<T>(rows: readonly unknown[], schema: z.ZodMiniType<T>): T[] {
  return rows.flatMap((row) => {
    const parsed = isPresent(row) ? null : z.safeParse(schema, row);
    return parsed?.success ? [parsed.data] : [];
  });
}

/** Every pack with its questions, hidden ones too, oldest first. */
export async function fullPacks(store: Store): Promise<FullPack[]> {
  const [packs, prompts] = await Promise.all([
    store.packs.table.toArray(),
    store.ownPrompts.table.toArray(),
  ]);
  const all = inOrder(store.ownPrompts.read(prompts));
  return inOrder(store.packs.read(packs)).map((pack) => ({
    ...pack,
    prompts: all.filter(({ packId }) => packId === pack.id),
  }));
}

/** The user's own questions as prompts: what may be asked, and all that there ever was. */
export async function ownPrompts(store: Store): Promise<OwnPrompts> {
  const [rawPacks, raw] = await Promise.all([
    store.packs.table.toArray(),
    store.ownPrompts.table.toArray(),
  ]);
  const packs = store.packs.read(rawPacks);
  const names = new Map(
    [...deleted(rawPacks, packSchema), ...packs].map(({ id, name }) => [id, name]),
  );
  const open = new Set(packs.filter(({ hidden }) => !hidden).map(({ id }) => id));
  const toPrompt = (row: OwnRow) => asPrompt(row, names.get(row.packId) ?? '');
  const present = inOrder(store.ownPrompts.read(raw));
  const asked = present.filter(({ packId, hidden }) => !hidden && open.has(packId));
  const known = [...present, ...inOrder(deleted(raw, ownPromptSchema))];
  return { asked: asked.map(toPrompt), known: known.map(toPrompt) };
}
