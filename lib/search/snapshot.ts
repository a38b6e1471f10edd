import { Dexie } from 'dexie';
import type { Entry } from './documents';
import { INDEX_NAME } from './forget';
import type { Keeping, Kept } from './keeping';
import { openPart, sealPart } from './sealed-part';
import { loadShard, type Shard } from './shard';

/** Raised whenever words are taken apart differently, or other words are searched: older snapshots are built anew. */
const VERSION = 1;

/** One part of the index on disk. It is derived data: in no copy, and never missed. */
interface SavedPart {
  at: number;
  version: number;
  json?: string;
  /** In the place of `json` while the lock is on. */
  sealed?: Uint8Array<ArrayBuffer>;
}

interface Saved {
  shard: Shard;
  entries: Map<string, Entry>;
}

/** What became of reading a part. */
export type Read = { kind: 'whole'; saved: Saved } | { kind: 'none' } | { kind: 'damaged' };

/**
 * The index on disk: a database of its own, so that what derives from the user's words is told from the words
 * themselves. All reading and writing of it is here.
 */
export class Snapshot {
  private readonly db: Dexie;

  /** `kept` is asked anew for each part: the lock may have been turned on or off, or closed. */
  constructor(
    name = INDEX_NAME,
    private readonly kept: Kept = (work) => work('plain'),
  ) {
    this.db = new Dexie(name);
    this.db.version(1).stores({ parts: 'at' });
  }

  private get parts() {
    return this.db.table<SavedPart, number>('parts');
  }

  /** A part as it was saved. Never rejects: what can't be read is built anew. */
  async read(at: number, told: (term: string) => void): Promise<Read> {
    try {
      const json = await this.kept((keeping) => this.jsonOf(at, keeping));
      if (json === undefined) return { kind: 'none' };
      const { shard, entries } = JSON.parse(json) as {
        shard: { index: [string][] };
        entries: [string, Entry][];
      };
      const loaded = await loadShard(shard, () => undefined);
      for (const [term] of shard.index) told(term);
      return { kind: 'whole', saved: { shard: loaded, entries: new Map(entries) } };
    } catch {
      return { kind: 'damaged' };
    }
  }

  /** Saves a part in the place of what was there. */
  async write(at: number, { shard, entries }: Saved): Promise<void> {
    await this.kept(async (keeping) => {
      if (keeping === 'nowhere') return;
      const json = JSON.stringify({ shard, entries: [...entries] });
      const held = keeping === 'plain' ? { json } : { sealed: await sealPart(at, json, keeping) };
      await this.parts.put({ at, version: VERSION, ...held });
    });
  }

  /** What a part holds; undefined where there is none that was kept as parts are kept now. */
  private async jsonOf(at: number, keeping: Keeping): Promise<string | undefined> {
    const part = await this.parts.get(at);
    if (part?.version !== VERSION || keeping === 'nowhere') return undefined;
    if (keeping === 'plain') return part.json;
    return part.sealed && openPart(at, part.sealed, keeping);
  }

  close(): void {
    this.db.close();
  }
}
