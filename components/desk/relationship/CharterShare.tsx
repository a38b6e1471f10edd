import { useState } from 'react';
import { ReachLine } from '@/components/after-meeting/ReachLine';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { charterText, toMarkdown, toPlainText } from '@/lib/records/charter-text';
import type { RelationshipView } from '@/lib/records/relationship/view';
import type { RelationshipDo } from './do';
import { Markdown } from './Markdown';

interface Props {
  view: Pick<RelationshipView, 'charter' | 'partner'>;
  act: Pick<RelationshipDo, 'copy' | 'saveText'>;
  now: number;
}

/** The charter for both (PRACTICE C1): just what goes, and two ways to take it along. */
export function CharterShare({ view: { charter, partner }, act, now }: Props) {
  const [done, setDone] = useState<boolean | null>(null);
  const text = charterText(charter, partner);
  if (!text) return null;
  return (
    <details className="dk-past">
      <summary className="link">{t('desk.rel.charter.take')}</summary>
      <p className="m">{t('desk.rel.charter.goes')}</p>
      <div className="dk-goes">
        <Markdown text={toMarkdown(text)} />
      </div>
      <p className="dk-share">
        <Button small onClick={() => void act.copy(toPlainText(text)).then(setDone)}>
          {t('desk.rel.charter.copy')}
        </Button>
        <Button small onClick={() => act.saveText('charter.md', toMarkdown(text))}>
          {t('desk.rel.charter.file')}
        </Button>
        <span className="m" role="status">
          {done === null ? '' : t(done ? 'desk.rel.share.done' : 'desk.rel.share.failed')}
        </span>
      </p>
      <ReachLine hours={charter?.boundaries.hours.agreed ?? ''} now={now} />
    </details>
  );
}
