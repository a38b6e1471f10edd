// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggleVisibility } from '@/components/notes/visibility';
import { caret, openEditor, press, shown } from './open';

const act = fc.oneof(
  fc.record({ kind: fc.constant('select' as const), from: fc.nat(60), to: fc.nat(60) }),
  fc.record({
    kind: fc.constantFrom('Enter', 'Backspace', 'Delete', 'undo', 'redo', 'type', 'list', 'paste'),
    from: fc.constant(0),
    to: fc.constant(0),
  }),
);

function perform(editor: Editor, { kind, from, to }: { kind: string; from: number; to: number }) {
  const size = editor.state.doc.content.size;
  if (kind === 'select') editor.commands.setTextSelection({ from: from % size, to: to % size });
  else if (kind === 'type') editor.commands.insertContent('x');
  else if (kind === 'undo') editor.commands.undo();
  else if (kind === 'redo') editor.commands.redo();
  else if (kind === 'list') editor.commands.toggleBulletList();
  else if (kind === 'paste') {
    editor.view.pasteHTML(
      '<div data-note-block data-visibility="shareable"><p>x</p><p>x</p></div>',
    );
  } else press(editor, kind);
}

describe('privacy in the editor', () => {
  it('never lets private text into a shareable block, and gives every block its own id', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const editor = openEditor([
          ['PPP'],
          ['sss', 'shareable'],
          ['PPP\n\nPPP'],
          ['sss', 'shareable'],
        ]);
        for (const one of acts) {
          perform(editor, one);
          for (const [markdown, visibility] of shown(editor)) {
            if (visibility === 'shareable') expect(markdown).not.toContain('P');
          }
          const ids = editor.state.doc.children.map((block) => block.attrs.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).not.toContain(null);
        }
        editor.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it('begins a private block after an empty line, even in a shareable one', () => {
    const editor = openEditor([['one\n\ntwo', 'shareable']]);
    caret(editor, 0);
    press(editor, 'Enter');
    press(editor, 'Enter');
    editor.commands.insertContent('three');
    expect(shown(editor)).toEqual([
      ['one\n\ntwo', 'shareable'],
      ['three', 'private'],
    ]);
  });

  it('joins a private block to a shareable one as private', () => {
    const editor = openEditor([['open', 'shareable'], ['secret']]);
    caret(editor, 1, 'start');
    press(editor, 'Backspace');
    expect(shown(editor)).toEqual([['open\n\nsecret', 'private']]);
  });

  it('marks the block at the caret with Ctrl+Shift+S, and undo never does', () => {
    const editor = openEditor([['one'], ['two']]);
    caret(editor, 1);
    press(editor, 's', { ctrl: true, shift: true });
    expect(shown(editor)).toEqual([
      ['one', 'private'],
      ['two', 'shareable'],
    ]);
    toggleVisibility(editor.view, editor.state.doc.child(0).nodeSize);
    editor.commands.undo();
    expect(shown(editor)[1]).toEqual(['two', 'private']);
  });

  it('makes a shareable block private again when it is emptied', () => {
    const editor = openEditor([['one', 'shareable']]);
    editor.commands.selectAll();
    editor.commands.deleteSelection();
    expect(shown(editor)).toEqual([['', 'private']]);
  });
});
