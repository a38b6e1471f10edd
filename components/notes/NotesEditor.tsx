import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { spokenHere } from '@/lib/i18n/speaking';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import type { SaveNotes } from '@/lib/notes/changes';
import type { SaveFailure, SaveState } from '@/lib/notes/saver';
import { NotesSession } from './session';
import { noteWords } from './words';
import './notes.css';

/** What the panel may ask of an open editor. */
export interface NotesHandle {
  /** Puts the caret into an empty private block at the end. */
  focus(): void;
  /** Adds a private block at the end, without taking the caret. */
  appendBlock(markdown: string): void;
  /** Writes plain text at the caret, and takes the focus there. */
  insert(text: string): void;
}

export interface NotesEditorProps {
  meetingId: string;
  /** The meeting's blocks in reading order, live, removed ones among them (`notesToEdit`). */
  blocks: readonly NoteBlock[];
  partnerName: string;
  save: SaveNotes;
  onState?: (state: SaveState, failure: SaveFailure | null) => void;
  placeholder?: string;
  autoFocus?: boolean;
  ref?: Ref<NotesHandle>;
}

/** The notes of one meeting: writing that feels like one text area, kept as blocks of Markdown. */
export default function NotesEditor(props: NotesEditorProps) {
  const { meetingId, blocks, partnerName, placeholder, ref } = props;
  const area = useRef<HTMLDivElement>(null);
  const session = useRef<NotesSession>(null);
  const latest = useRef(props);
  const [news, setNews] = useState('');
  latest.current = props;

  useEffect(() => {
    if (!area.current) return;
    const opened = new NotesSession({
      element: area.current,
      meetingId,
      blocks: latest.current.blocks,
      words: noteWords(partnerName, placeholder),
      save: (changes, options) => latest.current.save(changes, options),
      onState: (state, failure) => latest.current.onState?.(state, failure),
      announce: setNews,
    });
    session.current = opened;
    if (latest.current.autoFocus) opened.focus();
    return () => opened.destroy();
  }, [meetingId, partnerName, placeholder]);

  useEffect(() => session.current?.receive(blocks), [blocks]);

  const spoken = spokenHere();
  const drawnIn = useRef(spoken);
  useEffect(() => {
    if (drawnIn.current !== spoken) session.current?.reword();
    drawnIn.current = spoken;
  }, [spoken]);

  useImperativeHandle(ref, () => ({
    focus: () => session.current?.focus(),
    appendBlock: (markdown) => session.current?.appendBlock(markdown),
    insert: (text) => session.current?.insert(text),
  }));

  return (
    <div className="notes" tabIndex={-1}>
      <div ref={area} />
      <p className="vh" role="status">
        {news}
      </p>
    </div>
  );
}
