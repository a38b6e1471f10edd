import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { showDay } from '@/lib/i18n/dates';
import type { Charter } from '@/lib/mentoring/relationship';
import type { RelationshipDo } from './do';
import { Markdown } from './Markdown';

interface Props {
  charter: Charter;
  agree: RelationshipDo['agree'];
}

/** Whether the charter is agreed as it stands, and what was agreed before, latest first (PRACTICE C1). */
export function Agreed({ charter: { agreedOn, earlier = [] }, agree }: Props) {
  const last = earlier.at(-1);
  const lapsed = agreedOn === null && last;
  return (
    <div className="dk-more">
      {lapsed ? (
        <p className="m">{t('desk.rel.charter.lapsed', { day: showDay(last.agreedOn, '') })}</p>
      ) : null}
      <p>
        <Button small onClick={() => agree(agreedOn === null)}>
          {t(agreedOn ? 'desk.rel.charter.unagree' : 'desk.rel.charter.agree')}
        </Button>
      </p>
      {earlier.toReversed().map(({ agreedOn: day, markdown }) => (
        <details key={`${day} ${markdown}`} className="dk-past">
          <summary className="link">
            {t('desk.rel.charter.earlier', { day: showDay(day, '') })}
          </summary>
          <div className="dk-goes">
            <Markdown text={markdown} />
          </div>
        </details>
      ))}
    </div>
  );
}
