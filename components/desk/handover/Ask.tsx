import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { Picked } from '@/lib/handover/decide';
import type { Asked, TakeDo } from '@/lib/handover/job';
import type { Look } from '@/lib/handover/look';
import { isolate } from '@/lib/shared/isolate';
import { StepHead } from '../intake/StepHead';
import { Changes } from './Changes';
import { Left } from './Left';
import { Whose } from './Whose';

interface Props {
  asked: Asked;
  act: TakeDo;
}

/** What is in the same words here already would stand there twice: it is left out until it is chosen. */
function atFirst({ differences }: Look): ReadonlyMap<string, Picked> {
  const twins = differences.filter(({ twin }) => twin);
  return new Map(twins.map(({ key }) => [key, 'out']));
}

/** What a file would change for one partner, and the choice of it. */
function What({ asked, act, name }: Props & { name: string }) {
  const { bundle, partnerId, look } = asked;
  const [picks, setPicks] = useState(() => atFirst(look));
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
  const { differences } = look;
  return (
    <>
      {news ? null : <p role="status">{t('hand.take.nothing')}</p>}
      <Changes {...{ differences, name, picks }} meetings={bundle.meetings} onPick={pick} />
      <Left look={look} />
      <div className="dk-do">
        {news ? (
          <Button kind="primary" onClick={() => act.onTake(picks)}>
            {t('hand.take.do')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={act.onClose}>
          {t(news ? 'desk.rel.cancel' : 'desk.close')}
        </Button>
      </div>
    </>
  );
}

/** What a file would change, entry by entry, and whose it is: nothing is written before the last button. */
export function Ask({ asked, act }: Props) {
  const { bundle, people, partnerId, astray, otherKey } = asked;
  const known = people.all.find(({ id }) => id === partnerId);
  const name = isolate(firstName(known?.name ?? bundle.from.name));
  return (
    <section className="dk-card ho-ask">
      <StepHead>{t('hand.take.head')}</StepHead>
      {astray ? (
        <Message tone="warn" icon="info">
          {t('hand.take.astray')}
        </Message>
      ) : null}
      <Whose asked={asked} onWho={act.onWho} />
      {otherKey ? (
        <Message tone="warn" icon="info">
          {t('hand.take.key', { name })}
        </Message>
      ) : null}
      <What key={partnerId} asked={asked} act={act} name={name} />
    </section>
  );
}
