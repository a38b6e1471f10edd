import type { EditorBlock } from './changes';
import type { DocEdit } from './doc-edit';

function inserted(doc: readonly EditorBlock[], block: EditorBlock, after: string | null) {
  return doc.toSpliced(doc.findIndex(({ id }) => id === after) + 1, 0, block);
}

function applied(doc: readonly EditorBlock[], edit: DocEdit): EditorBlock[] {
  if (edit.kind === 'insert') return inserted(doc, edit.block, edit.after);
  if (edit.kind === 'remove') return doc.filter(({ id }) => id !== edit.id);
  if (edit.kind === 'move') {
    const block = doc.find(({ id }) => id === edit.id);
    const others = doc.filter((other) => other !== block);
    return block ? inserted(others, block, edit.after) : others;
  }
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
