import type { Visibility } from '../mentoring/note-block';
import type { EditorBlock } from './changes';

/** A change that the editor must take over from elsewhere, done without moving the caret. */
export type DocEdit =
  /** A block the editor hasn't got, to stand after the named one, or first. */
  | { kind: 'insert'; block: EditorBlock; after: string | null }
  | { kind: 'replace'; block: EditorBlock }
  | { kind: 'remove'; id: string }
  /** The block as it is here, to stand after the named one, or first. */
  | { kind: 'move'; id: string; after: string | null }
  /** The text stays as it is, under another id. */
  | { kind: 'rename'; from: string; to: string; visibility: Visibility };
