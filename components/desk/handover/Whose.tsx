import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { Asked } from '@/lib/handover/job';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { Choice } from '../frame/Choice';
import { shownDay } from '../recap/shown-day';

/** No id is so. */
const NEW = '';

interface Props {
  asked: Pick<Asked, 'bundle' | 'people' | 'partnerId'>;
  onWho(partnerId: string | null): void;
}

/** Of whom a file is: proposed where something tells so, and said by the user. */
export function Whose({ asked: { bundle, people, partnerId }, onWho }: Props) {
  const { from, madeAt } = bundle;
  const { likely, all } = people;
  const known = all.find(({ id }) => id === partnerId);
  const name = isolate(from.name);
  return (
    <div className="ho-whose">
      <p>{t('hand.take.from', { name, day: shownDay(localDate(madeAt)) })}</p>
      <Choice
        shown
        label={t('hand.take.who')}
        value={partnerId ?? NEW}
        options={[
          { value: NEW, label: t('hand.take.new', { name }) },
          ...all.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(id) => onWho(id === NEW ? null : id)}
      />
      {likely && likely.id === partnerId ? (
        <p className="m">{t(`hand.take.by.${likely.by}`)}</p>
      ) : null}
      {known && known.chair === from.chair ? (
        <Message tone="warn" icon="info">
          {t('hand.take.chairs')}
        </Message>
      ) : null}
    </div>
  );
}
