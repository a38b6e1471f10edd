// @vitest-environment happy-dom
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/components/notes/apply-edits';
import { blockNode, blocksOf } from '@/components/notes/blocks';
import { tidyMarkdown } from '@/lib/notes/markdown/print';
import { caret, openEditor, shown, type } from './open';

const block = (markdown: string) => ({ id: 'x', markdown, visibility: 'private' as const });

describe('the editor and Markdown', () => {
  it('takes any text as a valid document and gives back the same Markdown', () => {
    const { schema } = openEditor([]);
    const unit = fc.constantFrom(...'a1 \n*_[]()\\#-+.>~!<&`:/');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (markdown) => {
        const node = blockNode(schema, block(markdown));
        node.check();
        const doc = Node.fromJSON(schema, { type: 'doc', content: [node.toJSON()] });
        expect(blocksOf(doc)[0]?.markdown).toBe(tidyMarkdown(markdown));
      }),
      { numRuns: 500 },
    );
  });

  it('shows raw HTML as text and makes no link of a script', () => {
    const editor = openEditor([
      ['<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](data:text/html,x)'],
    ]);
    expect(editor.view.dom.querySelector('img, a')).toBeNull();
    expect(editor.view.dom.textContent).toContain('<img src=x onerror=alert(1)> [a](javascript:');
  });

  it('opens links without handing over the page', () => {
    const editor = openEditor([['[a](https://example.com/x)']]);
    const link = editor.view.dom.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.com/x');
    expect(link?.getAttribute('rel')).toContain('noopener');
  });

  it.each([
    ['see https://example.com/a now', 'see [https://example.com/a](https://example.com/a) now'],
    ['x [y](https://b.example) z', 'x [y](https://b.example) z'],
    ['x [y](javascript:x()) z', 'x \\[y\\](javascript:x()) z'],
    ['- a *b* c', '- a *b* c'],
  ])('turns %j into Markdown while it is typed', (typed, markdown) => {
    const editor = openEditor([['']]);
    caret(editor, 0);
    type(editor, typed);
    expect(shown(editor)).toEqual([[markdown, 'private']]);
  });

  it('reduces pasted HTML to what notes may hold', () => {
    const editor = openEditor([['']]);
    caret(editor, 0);
    editor.view.pasteHTML(
      '<h2 onclick="x()">Plan</h2><p class="a"><b>bold</b> <a href="javascript:x()">bad</a></p><table><tr><td>cell</td></tr></table><script>x()</script><ul><li>one</li></ul>',
    );
    expect(shown(editor)).toEqual([['## Plan\n\n**bold** bad\n\ncell\n\n- one', 'private']]);
    expect(editor.view.dom.querySelector('[style],[onclick],table,script')).toBeNull();
  });

  it('takes in a pasted text of 100 kB', () => {
    const editor = openEditor([['']]);
    const text = 'A sentence of *some* length, with [brackets].\n\n'.repeat(2200);
    caret(editor, 0);
    editor.view.pasteText(text);
    expect(shown(editor)[0]?.[0]?.length).toBeGreaterThan(100_000);
  });

  it('takes over a change from elsewhere without moving the caret', () => {
    const editor = openEditor([['first'], ['second words here']]);
    editor.commands.setTextSelection(editor.state.doc.child(0).nodeSize + 2 + 'second'.length);
    const id = String(editor.state.doc.child(1).attrs.id);
    const { from } = editor.state.selection;
    applyEdits(editor.view, [
      { kind: 'replace', block: { id, markdown: 'second words there', visibility: 'shareable' } },
      { kind: 'insert', block: { ...block('zeroth'), id: crypto.randomUUID() }, after: null },
    ]);
    expect(shown(editor)).toEqual([
      ['zeroth', 'private'],
      ['first', 'private'],
      ['second words there', 'shareable'],
    ]);
    expect(editor.state.selection.from).toBe(from + editor.state.doc.child(0).nodeSize);
  });

  it('survives losing its only block to another panel', () => {
    const editor = openEditor([['only']]);
    applyEdits(editor.view, [{ kind: 'remove', id: String(editor.state.doc.child(0).attrs.id) }]);
    expect(shown(editor)).toEqual([['', 'private']]);
  });
});
