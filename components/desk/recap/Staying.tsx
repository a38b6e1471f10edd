import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Staying as Note } from '@/lib/desk/recap/stays';
import { Markdown } from '../relationship/Markdown';

interface Props {
  notes: readonly Note[];
  onMark(note: Note): void;
}

/** The private notes of the meeting, folded: none goes until it is marked, one by one. */
export function Staying({ notes, onMark }: Props) {
  if (notes.length === 0) return null;
  return (
    <details className="rc-stays">
      <summary className="link">
        <Icon name="lock" small /> {t('recap.private', { n: notes.length })}
      </summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="dk-note">
            <Markdown text={note.markdown} />
            <Button small onClick={() => onMark(note)}>
              <Icon name="share" small />
              {t('recap.mark')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
