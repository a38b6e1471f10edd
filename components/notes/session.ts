import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import { withEdits } from '@/lib/notes/apply-edits';
import type { BlockChanges, EditorBlock, SaveNotes, SaveResult } from '@/lib/notes/changes';
import { Ledger } from '@/lib/notes/ledger';
import { NotesSaver, type SaveFailure, type SaveState } from '@/lib/notes/saver';
import { applyEdits } from './apply-edits';
import { blocksOf, emptyBlock, fromMarkdown } from './blocks';
import { noteExtensions } from './extensions';
import { CHOSEN, EXTERNAL } from './visibility';
import type { NoteWords } from './words';

interface Options {
  element: HTMLElement;
  meetingId: string;
  blocks: readonly NoteBlock[];
  words: NoteWords;
  save: SaveNotes;
  onState(state: SaveState, failure: SaveFailure | null): void;
  /** Told, in words, when the user changes a block's visibility. */
  announce(words: string): void;
}

const timers = {
  now: () => performance.now(),
  set: (run: () => void, ms: number) => window.setTimeout(run, ms),
  clear: (timer: number) => window.clearTimeout(timer),
};

/** One meeting's notes on screen: the editor, what it knows of the disk, and when it saves. */
export class NotesSession {
  private readonly editor: Editor;
  private readonly ledger: Ledger;
  private readonly saver: NotesSaver;
  /** What the live query showed while a save was on its way. */
  private waiting: readonly NoteBlock[] | null = null;
  /** The text as it was when the editor went, for saves that end, or begin, later. */
  private last: EditorBlock[] | null = null;

  constructor(private readonly options: Options) {
    const { element, meetingId, words, save, onState } = options;
    this.ledger = new Ledger(meetingId);
    this.saver = new NotesSaver({
      timers,
      collect: () => this.ledger.pending(this.blocks()),
      save,
      settle: (sent, result) => this.settle(sent, result),
      onState,
    });
    this.editor = new Editor({
      element,
      extensions: noteExtensions(words),
      injectCSS: false,
      onTransaction: ({ transaction }) => {
        if (!transaction.docChanged || transaction.getMeta(EXTERNAL)) return;
        this.announce(transaction.getMeta(CHOSEN));
        this.saver.touch();
      },
    });
    this.receive(options.blocks);
    window.addEventListener('pagehide', this.onPageHide);
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  private blocks(): EditorBlock[] {
    return this.last ?? blocksOf(this.editor.state.doc);
  }

  private announce(chosen: unknown) {
    const { words, announce } = this.options;
    if (chosen) announce(chosen === 'shareable' ? words.nowShareable : words.nowPrivate);
  }

  private readonly onPageHide = () => this.saver.close();
  private readonly onVisibility = () => {
    if (document.visibilityState === 'hidden') this.saver.flush();
  };

  /** The stored blocks, each time the live query gives them. */
  receive(blocks: readonly NoteBlock[]): void {
    if (this.saver.busy) this.waiting = blocks;
    else if (!this.last) this.edit(this.ledger.receive(blocks, this.blocks()));
  }

  private settle(sent: BlockChanges, result: SaveResult): void {
    const edits = this.ledger.settle(sent, result, this.blocks());
    if (this.last) {
      // What is still to be saved must go by the new ids, or it would be written over others' words.
      this.last = withEdits(this.last, edits);
      return;
    }
    this.edit(edits);
    const { waiting } = this;
    this.waiting = null;
    if (waiting) this.receive(waiting);
  }

  private edit(edits: Parameters<typeof applyEdits>[1]): void {
    applyEdits(this.editor.view, edits);
  }

  /** Puts the caret where writing goes on: an empty private block at the end. */
  focus(): void {
    const { state, view } = this.editor;
    const { tr } = state;
    if (state.doc.lastChild?.textContent !== '') {
      tr.insert(state.doc.content.size, emptyBlock(state.schema));
    }
    tr.setSelection(Selection.atEnd(tr.doc));
    view.dispatch(tr.setMeta('addToHistory', false).scrollIntoView());
    view.focus();
  }

  /** Writes plain text where the caret was last, parted from the word before, and goes on from there. */
  insert(text: string): void {
    const { state, view } = this.editor;
    const { $to } = state.selection;
    const before = $to.parent.textBetween(0, $to.parentOffset);
    const gap = before === '' || /\s$/u.test(before) ? '' : ' ';
    const { tr } = state;
    tr.setSelection(Selection.near($to)).insertText(`${gap}${text}`);
    view.dispatch(tr.scrollIntoView());
    view.focus();
  }

  /** Adds a private block at the end, without taking the caret. */
  appendBlock(markdown: string): void {
    const { state, view } = this.editor;
    const block = emptyBlock(state.schema);
    const { content } = fromMarkdown(state.schema, markdown);
    if (content.size === 0) return;
    const { lastChild } = state.doc;
    const spare = lastChild?.textContent === '' ? lastChild.nodeSize : 0;
    const at = state.doc.content.size - spare;
    const { tr } = state;
    // An empty last block is where the caret may be: it stays behind the new one.
    tr.insert(at, block.copy(content));
    view.dispatch(tr);
  }

  /** Draws the editor's own words anew, in the language spoken by now; text and caret stay. */
  reword(): void {
    this.editor.createNodeViews();
  }

  /** Ends the session; what isn't stored yet is on its way to disk when this returns. */
  destroy(): void {
    window.removeEventListener('pagehide', this.onPageHide);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.last = this.blocks();
    this.saver.flush();
    this.editor.destroy();
  }
}
