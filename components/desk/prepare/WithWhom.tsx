import { Empty } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import type { MeetingView } from '@/lib/panel/model';
import { Choice } from '../frame/Choice';

interface Props {
  view: MeetingView;
  onChoose(id: string): void;
}

/** With several partners in a meeting: whose page it is. With none: the way to saying who. */
export function WithWhom({ view, onChoose }: Props) {
  const { partner, partners } = view;
  if (!partner) {
    return (
      <Empty
        icon="people"
        action={
          <a className="btn" href="#found">
            {t('prepare.nobody.say')}
          </a>
        }
      >
        {t('prepare.nobody')}
      </Empty>
    );
  }
  if (partners.length < 2) return null;
  return (
    <Choice
      shown
      label={t('prepare.with')}
      value={partner.id}
      options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChoose}
    />
  );
}
