import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import { usePanelMore } from './do';

/** Says calmly that the private parts are hidden, and shows them again. */
export function VeilMark() {
  const { veil } = usePanelMore();
  return (
    <p className="veil">
      <Icon name="lock" small />
      <span>{t('panel.veil.on')}</span>
      <Button small kind="quiet" shortcut="B" onClick={veil}>
        {t('panel.veil.off')}
      </Button>
    </p>
  );
}

/** The notes while a screen is shared: shareable blocks in words, of private ones only that they are there. */
export function VeiledNotes({ notes }: { notes: readonly NoteBlock[] }) {
  const live = notes.filter((block) => block.deletedAt === null && block.markdown.trim() !== '');
  return (
    <div className="notes veiled">
      {live.map(({ id, visibility, markdown }) =>
        visibility === 'shareable' ? (
          <p key={id} className="veiled-block is-shareable" dir="auto">
            {markdown}
          </p>
        ) : (
          <p key={id} className="veiled-block">
            <Icon name="lock" small />
            <i aria-hidden="true" />
            <span className="vh">{t('panel.veil.block')}</span>
          </p>
        ),
      )}
      {live.length === 0 ? <p className="veiled-block">{t('panel.veil.none')}</p> : null}
    </div>
  );
}
