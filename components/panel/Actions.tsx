import { IconButton } from '@/components/ui/Button';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { Action } from '@/lib/mentoring/action';
import type { Side } from '@/lib/shared/row';
import { ActionRow } from './ActionRow';
import { AddLine } from './AddLine';
import { usePanelDo } from './do';

interface ListProps {
  side: Side;
  actions: readonly Action[];
  now: number;
  /** Null for a meeting with nobody known. */
  partnerName: string | null;
}

function OneSide({ side, actions, now, partnerName }: ListProps) {
  const theirs = partnerName ? t('panel.theyOwe', { name: partnerName }) : t('panel.theyAllOwe');
  const open = actions.filter((action) => action.status === 'open').length;
  const title = side === 'me' ? t('panel.iOwe') : theirs;
  return (
    <div>
      <h3 className="sub">
        <OwnerMark side={side} />
        <bdi>{title}</bdi>
        <span className="c num">{open}</span>
      </h3>
      {actions.length === 0 ? <p className="empty">{t('panel.actions.none')}</p> : null}
      <ul>
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} now={now} partnerName={partnerName ?? ''} />
        ))}
      </ul>
    </div>
  );
}

/** What each side undertook: two lists of equal rank (PRACTICE F1). */
export function Actions({ actions, now, partnerName }: Omit<ListProps, 'side'>) {
  const act = usePanelDo();
  const [adding, setAdding] = useUnsaved('action', false);
  const of = (side: Side) => actions.filter((action) => action.owner === side);
  return (
    <Section
      id="actions"
      title={t('panel.actions')}
      action={
        <IconButton icon="plus" label={t('panel.actions.add')} onClick={() => setAdding(true)} />
      }
    >
      {adding ? (
        <AddLine
          label={t('panel.actions.add')}
          placeholder={t('panel.actions.placeholder')}
          onAdd={act.addAction}
          onCancel={() => setAdding(false)}
          autoFocus
        />
      ) : null}
      <div className="two">
        <OneSide side="me" actions={of('me')} now={now} partnerName={partnerName} />
        <OneSide side="partner" actions={of('partner')} now={now} partnerName={partnerName} />
      </div>
    </Section>
  );
}
