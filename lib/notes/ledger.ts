import type { NoteBlock } from '../mentoring/note-block';
import { withEdits } from './apply-edits';
import type { BlockChanges, BlockFields, EditorBlock, SaveResult } from './changes';
import { diffBlocks, sameText } from './diff-blocks';
import type { DocEdit } from './doc-edit';
import { byOrder, movesInto } from './order';

/**
 * Knows, for each block of one meeting, the stored version that the editor's text is based on, and
 * from that what is still to save and what came from elsewhere. No I/O: the session feeds it.
 */
export class Ledger {
  private readonly base = new Map<string, NoteBlock>();
  /** When (UTC ms) a block was removed, to tell an old row still on its way from one restored. */
  private readonly gone = new Map<string, number>();
  constructor(private readonly meetingId: string) {}

  /** What has to be stored for `doc`, the editor's blocks in reading order. */
  pending(doc: readonly EditorBlock[]): BlockChanges {
    return diffBlocks(this.meetingId, [...this.base.values()], doc);
  }

  /**
   * The stored blocks in reading order, removed ones among them, as a live query gives them; answers
   * with the edits that bring the editor up to date, its order included. A row that is missing says
   * nothing: the query may be older than the row.
   */
  receive(rows: readonly NoteBlock[], doc: readonly EditorBlock[]): DocEdit[] {
    const local = new Map(doc.map((block) => [block.id, block]));
    const sequence = doc.map((block) => block.id);
    const edits = rows.flatMap((row) =>
      row.deletedAt === null
        ? this.take(row, local.get(row.id), sequence)
        : this.vanished(row, local.get(row.id)),
    );
    return [...edits, ...this.moves(withEdits(doc, edits))];
  }

  /** Brings the stored blocks into the one reading order that every panel shows. */
  private moves(doc: readonly EditorBlock[]): DocEdit[] {
    const shown = doc.flatMap(({ id }) => this.base.get(id) ?? []);
    return movesInto(
      shown.map(({ id }) => id),
      shown.toSorted(byOrder).map(({ id }) => id),
    ).map((move) => ({ kind: 'move', ...move }));
  }

  private take(row: NoteBlock, local: EditorBlock | undefined, sequence: string[]): DocEdit[] {
    const base = this.base.get(row.id);
    const known = base?.updatedAt ?? this.gone.get(row.id);
    const isNews = known === undefined || row.updatedAt > known;
    if (base ? row.updatedAt < base.updatedAt : !isNews) return [];
    const isSame = base?.markdown === row.markdown && base.visibility === row.visibility;
    if (base && !isSame && local && !this.isClean(base, local)) return [];
    this.base.set(row.id, row);
    if (isSame) return [];
    if (!local) return [this.insert(row, sequence)];
    return local.markdown === '' || base ? [replace(row)] : [];
  }

  private vanished({ id, updatedAt }: NoteBlock, local: EditorBlock | undefined): DocEdit[] {
    const base = this.base.get(id);
    if (!base || updatedAt < base.updatedAt) return [];
    // Rewritten here meanwhile: the next save brings it back.
    if (local && !this.isClean(base, local)) return [];
    this.base.delete(id);
    this.gone.set(id, updatedAt);
    return local ? [{ kind: 'remove', id }] : [];
  }

  /** What a save did; returns the edits that other panels' words make necessary. */
  settle(sent: BlockChanges, result: SaveResult, doc: readonly EditorBlock[]): DocEdit[] {
    const local = new Map(doc.map((block) => [block.id, block]));
    const written = new Map([
      ...sent.added.map((block) => [block.id, block] as const),
      ...sent.changed.map(({ after }) => [after.id, after] as const),
    ]);
    for (const { id, at } of result.removed) {
      this.base.delete(id);
      this.gone.set(id, at);
    }
    const own = new Map(result.moved.map(({ from, to }) => [to, from]));
    const theirs = new Set(own.values());
    const renamed = new Map(result.moved.map(({ from, to }) => [from, to]));
    const sequence = doc.map(({ id }) => renamed.get(id) ?? id);
    // Ours gets its new id before theirs comes back under the old one.
    const rows = result.rows.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
    return rows.flatMap((row): DocEdit[] => {
      const from = own.get(row.id);
      if (from !== undefined) return this.move(from, row);
      if (theirs.has(row.id)) return [this.adopt(row, sequence)];
      return this.stored(row, written.get(row.id), local.get(row.id), sequence);
    });
  }

  private move(from: string, row: NoteBlock): DocEdit[] {
    this.base.set(row.id, row);
    return [{ kind: 'rename', from, to: row.id, visibility: row.visibility }];
  }

  private adopt(row: NoteBlock, sequence: string[]): DocEdit {
    this.base.set(row.id, row);
    return this.insert(row, sequence);
  }

  private stored(
    row: NoteBlock,
    sent: BlockFields | undefined,
    local: EditorBlock | undefined,
    sequence: string[],
  ): DocEdit[] {
    // A closing save may have overtaken this one.
    if ((this.base.get(row.id)?.updatedAt ?? 0) > row.updatedAt) return [];
    if (!sent) return local ? [] : [this.adopt(row, sequence)];
    const untouched = local?.markdown === sent.markdown && local.visibility === sent.visibility;
    const asSent = sameText(row.markdown, sent.markdown) || row.markdown === sent.markdown;
    if (asSent || untouched) {
      this.base.set(row.id, row);
      return untouched && !(asSent && row.visibility === sent.visibility) ? [replace(row)] : [];
    }
    // Theirs is on disk but not yet in the text here: the base stays at what we know, so that the
    // next save sees the difference and keeps both.
    this.base.set(row.id, { ...row, markdown: sent.markdown, visibility: sent.visibility });
    return [];
  }

  private isClean(base: NoteBlock, local: EditorBlock): boolean {
    return base.visibility === local.visibility && sameText(base.markdown, local.markdown);
  }

  private insert(row: NoteBlock, sequence: string[]): DocEdit {
    const at = sequence.findLastIndex((other) => {
      const base = this.base.get(other);
      return other !== row.id && base !== undefined && byOrder(base, row) < 0;
    });
    const after = sequence[at] ?? null;
    sequence.splice(at + 1, 0, row.id);
    const { id, markdown, visibility } = row;
    return { kind: 'insert', block: { id, markdown, visibility }, after };
  }
}

function replace({ id, markdown, visibility }: NoteBlock): DocEdit {
  return { kind: 'replace', block: { id, markdown, visibility } };
}
