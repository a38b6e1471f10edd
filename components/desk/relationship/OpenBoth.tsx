import { useState } from 'react';
import { Check } from '@/components/ui/Check';
import { Tag } from '@/components/ui/Chip';
import { useAwaitedFocus } from '@/components/ui/follow-focus';
import { firstName } from '@/components/ui/initials';
import { kindIcons } from '@/components/ui/kinds';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Row } from '@/components/ui/Row';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Action } from '@/lib/mentoring/action';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import type { Side } from '@/lib/shared/row';
import { ShowMore } from '../frame/ShowMore';
import { useEditor } from '../owed/LineEditor';
import { Due } from '../owed/OwedLine';
import { AddOne } from './AddOne';
import type { RelationshipDo } from './do';

interface Props {
  view: RelationshipView;
  now: number;
  act: RelationshipDo;
}

const STEP = 20;

interface ActionProps extends Pick<Props, 'now' | 'act'> {
  action: Action;
  /** The partner's first name. */
  name: string;
}

function OpenAction({ action, name, now, act }: ActionProps) {
  const edit = useEditor(action, name, act.editAction);
  const row = useAwaitedFocus<HTMLLIElement>(action.id);
  return (
    <Row
      ref={row}
      lead={
        <Check
          checked={false}
          onChange={() => act.checkAction(action.id, true)}
          label={t('desk.owed.check', { text: isolate(action.text) })}
        />
      }
      text={<bdi>{action.text}</bdi>}
      details={
        <>
          <Due action={action} now={now} />
          <Tag icon={kindIcons[action.kind]}>{t(`panel.kind.${action.kind}`)}</Tag>
          {action.detail ? <bdi>{action.detail}</bdi> : null}
        </>
      }
      end={edit.button}
    >
      {edit.editor}
    </Row>
  );
}

function OneSide({ side, view, now, act }: Props & { side: Side }) {
  const [limit, setLimit] = useState(STEP);
  const own = view.actions.filter(({ owner }) => owner === side);
  const name = isolate(firstName(view.partner.name));
  return (
    <div>
      <h3 className="sub">
        <OwnerMark side={side} />
        {side === 'me' ? t('desk.rel.owes.me') : t('desk.rel.owes.partner', { name })}
        <span className="c num">{own.length}</span>
      </h3>
      {own.length === 0 ? <p className="empty">{t('desk.rel.owes.none')}</p> : null}
      <ul>
        {own.slice(0, limit).map((action) => (
          <OpenAction
            key={action.id}
            action={action}
            name={firstName(view.partner.name)}
            now={now}
            act={act}
          />
        ))}
      </ul>
      <ShowMore rest={own.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
      <AddOne
        label={t(`desk.rel.action.new.${side}`, { name })}
        onAdd={(text) => act.addAction(side, text)}
      />
    </div>
  );
}

/** What is open on both sides, in two lists of equal rank (PRACTICE F1), and what waits to be raised. */
export function OpenBoth(props: Props) {
  const { agenda } = props.view;
  return (
    <Section className="dk-card" title={t('desk.rel.actions')}>
      <div className="dk-duo">
        <OneSide side="me" {...props} />
        <OneSide side="partner" {...props} />
      </div>
      {agenda.length > 0 ? (
        <div className="dk-raise">
          <h3 className="sub">{t('desk.rel.agenda')}</h3>
          <ul className="dk-dots">
            {agenda.map(({ id, text }) => (
              <li key={id}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}
