import '@/components/panel/later-texts';
import { useId } from 'react';
import { WaySelect } from '@/components/actions/WaySelect';
import { t } from '@/components/ui/text';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import { markNote } from '@/lib/records/mark-note';
import { done } from '@/lib/shared/done';
import type { Store } from '@/lib/storage/store';
import type { Saving } from './use-saving';
import './note-ways.css';

interface Props {
  store: Store;
  notes: readonly NoteBlock[];
  saving: Pick<Saving, 'run'>;
}

function NoteWay({ note, store, saving }: Omit<Props, 'notes'> & { note: NoteBlock }) {
  const words = useId();
  return (
    <li>
      <fieldset aria-labelledby={words}>
        <bdi id={words}>{note.markdown}</bdi>
        <WaySelect
          way={note.approach ?? null}
          onChange={(way) =>
            void saving.run(async () =>
              done('panel.said.answered', await markNote(store, note.id, way)),
            )
          }
        />
      </fieldset>
    </li>
  );
}

/** Whether what a note tells of was a fix or a lasting way, folded under the notes until somebody asks (PRACTICE P5). */
export function NoteWays({ notes, ...rest }: Props) {
  const written = notes.filter(
    ({ deletedAt, markdown }) => deletedAt === null && markdown.trim() !== '',
  );
  if (written.length === 0) return null;
  return (
    <details className="note-ways">
      <summary className="link">{t('panel.way')}</summary>
      <ul>
        {written.map((note) => (
          <NoteWay key={note.id} note={note} {...rest} />
        ))}
      </ul>
    </details>
  );
}
