import { WaySelect } from '@/components/actions/WaySelect';
import { t } from '@/components/ui/text';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import type { RelationshipDo } from './do';

interface Props {
  note: NoteBlock;
  act: RelationshipDo;
}

/** Whether what a note tells of was a fix or a lasting way, folded until somebody asks (PRACTICE P5). */
export function NoteWay({ note, act }: Props) {
  const way = note.approach ?? null;
  return (
    <details className="dk-way">
      <summary className="link">{t(way ? `panel.way.${way}` : 'desk.rel.note.mark')}</summary>
      <WaySelect way={way} onChange={(to) => void act.markNote(note.id, to)} />
    </details>
  );
}
