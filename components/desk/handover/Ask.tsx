import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Picked } from '@/lib/handover/decide';
import type { Asked, TakeDo } from '@/lib/handover/job';
import { isolate } from '@/lib/shared/isolate';
import { Changes } from './Changes';
import { Left } from './Left';
import { Whose } from './Whose';

interface Props {
  asked: Asked;
  act: TakeDo;
}

/** What a file would change, entry by entry, and whose it is: nothing is written before the last button. */
export function Ask({ asked, act }: Props) {
  const [picks, setPicks] = useState<ReadonlyMap<string, Picked>>(new Map());
  const { bundle, people, partnerId, look, astray, otherKey } = asked;
  const known = people.all.find(({ id }) => id === partnerId);
  const name = isolate(firstName(known?.name ?? bundle.from.name));
  const { objectives, will, wont } = bundle.told;
  const tells = objectives.length + will.length + wont.length > 0;
  const news = look.differences.length > 0 || (partnerId === null && tells);
  const pick = (keys: readonly string[], picked: Picked | null) => {
    const next = new Map(picks);
    for (const key of keys) {
      if (picked) next.set(key, picked);
      else next.delete(key);
    }
    setPicks(next);
  };
  return (
    <Section className="dk-card rc-in" title={t('hand.take.who')}>
      {astray ? <Message tone="warn">{t('hand.take.astray')}</Message> : null}
      <Whose asked={asked} onWho={act.onWho} />
      {otherKey ? <Message tone="warn">{t('hand.take.key', { name })}</Message> : null}
      {news ? null : <p role="status">{t('hand.take.nothing')}</p>}
      <Changes differences={look.differences} name={name} picks={picks} onPick={pick} />
      <Left look={look} />
      <div className="dk-do">
        {news ? (
          <Button kind="primary" onClick={() => act.onTake(picks)}>
            {t('hand.take.do')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={act.onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
    </Section>
  );
}
