import { useState } from 'react';
import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { IdleView, OwedView } from '@/lib/panel/model';
import type { Side } from '@/lib/shared/row';
import { ActionRow } from './ActionRow';

const SHOWN = 3;

function OneSide({ side, owed, now }: { side: Side; owed: readonly OwedView[]; now: number }) {
  const [all, setAll] = useState(false);
  const more = all ? 0 : owed.length - SHOWN;
  return (
    <div>
      <h3 className="sub">
        <OwnerMark side={side} />
        {side === 'me' ? t('panel.iOwe') : t('panel.owedToMe')}
        <span className="c num">{owed.length}</span>
      </h3>
      <ul>
        {owed.slice(0, all ? undefined : SHOWN).map(({ action, partnerName }) => (
          <ActionRow
            key={action.id}
            action={action}
            now={now}
            partnerName={partnerName ? firstName(partnerName) : ''}
            named
          />
        ))}
        {more > 0 ? (
          <li>
            <button type="button" className="link m more" onClick={() => setAll(true)}>
              {t('panel.more', { n: more })}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** What is open across partners: two lists of equal rank (PRACTICE F1). */
export function Owed({ view, now }: { view: IdleView; now: number }) {
  const of = (side: Side) => view.owed.filter(({ action }) => action.owner === side);
  return (
    <Section id="actions" title={t('panel.actions')} aside={t('panel.across')}>
      {view.owed.length === 0 ? (
        <Empty icon="check">{t('panel.owed.none')}</Empty>
      ) : (
        <div className="two">
          <OneSide side="me" owed={of('me')} now={now} />
          <OneSide side="partner" owed={of('partner')} now={now} />
        </div>
      )}
    </Section>
  );
}
