// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { caret, openEditor, press, shown } from './open';

const opened = (markdown: string) => {
  const editor = openEditor([[markdown]]);
  caret(editor, 0);
  // The caret's place counted from a block's end lies behind the list's own ends.
  editor.commands.focus('end');
  return editor;
};

it('indents an item under the one before by Tab, and takes it back by Shift+Tab', () => {
  const editor = opened('- one\n- two');
  expect(press(editor, 'Tab')).toBe(true);
  expect(shown(editor)).toEqual([['- one\n  - two', 'private']]);
  expect(press(editor, 'Tab', { shift: true })).toBe(true);
  expect(shown(editor)).toEqual([['- one\n- two', 'private']]);
});

it.each([
  ['plain text', 'Some words'],
  ['a list with nothing to indent under', '- one'],
  ['an item that is indented already', '- one\n  - two'],
])('leaves %s by Tab', (_, markdown) => {
  const editor = opened(markdown);
  expect(press(editor, 'Tab')).toBe(false);
  expect(shown(editor)).toEqual([[markdown, 'private']]);
});

it('leaves a list by Shift+Tab, and keeps it one', () => {
  const editor = opened('- one\n- two');
  expect(press(editor, 'Tab', { shift: true })).toBe(false);
  expect(shown(editor)).toEqual([['- one\n- two', 'private']]);
});
