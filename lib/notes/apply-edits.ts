import type { EditorBlock } from './changes';
import type { DocEdit } from './doc-edit';

function applied(doc: readonly EditorBlock[], edit: DocEdit): EditorBlock[] {
  if (edit.kind === 'insert') {
    const at = doc.findIndex(({ id }) => id === edit.after) + 1;
    return doc.toSpliced(at, 0, edit.block);
  }
  if (edit.kind === 'remove') return doc.filter(({ id }) => id !== edit.id);
  return doc.map((block) => {
    if (edit.kind === 'replace') return block.id === edit.block.id ? edit.block : block;
    const { from, to, visibility } = edit;
    return block.id === from ? { ...block, id: to, visibility } : block;
  });
}

/** The blocks after edits that came from elsewhere: for a text whose editor is gone. */
export function withEdits(doc: readonly EditorBlock[], edits: readonly DocEdit[]): EditorBlock[] {
  return edits.reduce<EditorBlock[]>(applied, [...doc]);
}
