import { useRef, useState } from 'react';
import { Chip } from '@/components/ui/Chip';
import { kindIcons } from '@/components/ui/kinds';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { word } from '@/lib/i18n/translate';
import type { Action } from '@/lib/mentoring/action';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import { localDate } from '@/lib/shared/time';
import { isOpened } from '../actions/opened';
import { AddLine } from './AddLine';
import { usePanelDo } from './do';
import { ActionEditor } from './pieces-later';

interface Props {
  actions: readonly Action[];
  now: number;
  partnerName: string;
  /** A step that was typed and not added. */
  begun?: string;
}

function Step({ action, now, partnerName }: { action: Action; now: number; partnerName: string }) {
  const act = usePanelDo();
  const [opened, setOpened] = useUnsaved(`step ${action.id}`, null, isOpened);
  const mine = action.owner === 'me';
  const due = action.due
    ? word(dueWords(action.due, localDate(now)).wording)
    : t('panel.action.noDate');
  return (
    <li>
      <bdi>{action.text}</bdi>
      <div className="chips">
        <Chip
          mark={<OwnerMark side={action.owner} />}
          onClick={() => act.editAction(action.id, { owner: mine ? 'partner' : 'me' })}
        >
          <bdi>{mine ? t('panel.me') : partnerName}</bdi>
        </Chip>
        <Chip className="num" icon="cal" onClick={() => setOpened('due')}>
          {due}
        </Chip>
        <Chip icon={kindIcons[action.kind]} onClick={() => setOpened('all')}>
          {t(`panel.kind.${action.kind}`)}
        </Chip>
      </div>
      {opened ? (
        <ActionEditor
          action={action}
          partnerName={partnerName}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </li>
  );
}

/** The line for the next step; what stands in it is kept, and becomes an action when it is added or the meeting is closed. */
function NextStep({ begun }: { begun: string }) {
  const act = usePanelDo();
  const [line, setLine] = useState(begun);
  const kept = useRef(begun);
  const keep = (typed: string) => {
    setLine(typed);
    // Looking at the line is no change of it.
    if (typed === kept.current) return;
    kept.current = typed;
    act.draft({ step: typed });
  };
  return (
    <>
      <AddLine
        className="ghost"
        label={t('panel.closing.step')}
        placeholder={t('panel.actions.placeholder')}
        onAdd={act.addAction}
        field="write"
        button={t('panel.agenda.addIt')}
        begun={begun}
        onLine={keep}
      />
      {line.trim() ? <p className="stands">{t('panel.closing.stands')}</p> : null}
    </>
  );
}

/** What was undertaken in this meeting; each line is an action once it is added. */
export function NextSteps({ actions, now, partnerName, begun = '' }: Props) {
  return (
    <fieldset className="f">
      <legend>
        {t('panel.closing.steps')} <span className="sm-n">{t('panel.closing.each')}</span>
      </legend>
      <div className="nx">
        <ul>
          {actions.map((action) => (
            <Step key={action.id} action={action} now={now} partnerName={partnerName} />
          ))}
        </ul>
        <NextStep begun={begun} />
      </div>
    </fieldset>
  );
}
