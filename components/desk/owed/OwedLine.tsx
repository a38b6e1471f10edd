import type { KeyboardEvent } from 'react';
import { Check } from '@/components/ui/Check';
import { Tag } from '@/components/ui/Chip';
import { useAwaitedFocus } from '@/components/ui/follow-focus';
import { firstName } from '@/components/ui/initials';
import { kindIcons } from '@/components/ui/kinds';
import { Row } from '@/components/ui/Row';
import { t } from '@/components/ui/text';
import type { OwedRow } from '@/lib/desk/owed/view';
import { hrefOf } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import { word } from '@/lib/i18n/translate';
import type { Action } from '@/lib/mentoring/action';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { takesText } from '../frame/use-walk';
import { type OnEdit, useEditor } from './LineEditor';

export interface LineActions {
  /** UTC ms. */
  now: number;
  singleKeys: boolean;
  /** The chosen ids while several are being chosen; null otherwise. */
  chosen: ReadonlySet<string> | null;
  onChoose(ids: readonly string[], chosen: boolean): void;
  onCheck(id: string, done: boolean): void;
  onEdit: OnEdit;
}

/** When it is due, late in words; when it was done, where it is done. */
export function Due({ action, now }: { action: Action; now: number }) {
  if (action.status === 'done' && action.doneAt !== null) {
    return <Tag icon="check">{t('desk.owed.doneOn', { day: dayWords(action.doneAt, now) })}</Tag>;
  }
  if (action.due === null) return null;
  const { wording, late } = dueWords(action.due, localDate(now));
  return (
    <Tag icon={late ? 'clock' : 'cal'} warn={late}>
      {word(wording)}
    </Tag>
  );
}

function isEditing(target: EventTarget): boolean {
  return takesText(target) || (target instanceof Element && target.closest('.edit') !== null);
}

/** One action of either list. */
export function OwedLine({ row, ...acts }: { row: OwedRow } & LineActions) {
  const { action, partner } = row;
  const { chosen, now, singleKeys, onChoose, onCheck, onEdit } = acts;
  const edit = useEditor(action, firstName(partner?.name ?? ''), onEdit);
  // A new owner sends it to the other list, where its row is a new element.
  const item = useAwaitedFocus<HTMLLIElement>(action.id);
  const done = action.status === 'done';
  const checked = chosen ? chosen.has(action.id) : done;
  const flip = () => (chosen ? onChoose([action.id], !checked) : onCheck(action.id, !done));
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!singleKeys || !plain || isEditing(event.target)) return;
    if (event.key.toLowerCase() === 'x') flip();
    else if (chosen || !edit.onKey(event)) return;
    event.preventDefault();
  };
  const label = chosen ? 'desk.owed.choose.one' : 'desk.owed.check';
  return (
    <Row
      ref={item}
      className={chosen && checked ? 'dk-chosen' : undefined}
      onKeyDown={onKeyDown}
      lead={
        <Check checked={checked} onChange={flip} label={t(label, { text: isolate(action.text) })} />
      }
      text={<bdi>{action.text}</bdi>}
      details={
        <>
          <Due action={action} now={now} />
          {partner ? (
            <a className="dk-who-link" href={hrefOf('partner', partner.id)}>
              <bdi>{partner.name}</bdi>
            </a>
          ) : null}
          <Tag icon={kindIcons[action.kind]}>{t(`panel.kind.${action.kind}`)}</Tag>
          {action.detail ? <bdi>{action.detail}</bdi> : null}
        </>
      }
      end={chosen ? null : edit.button}
    >
      {chosen ? null : edit.editor}
    </Row>
  );
}
