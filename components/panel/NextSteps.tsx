import { useState } from 'react';
import { Chip } from '@/components/ui/Chip';
import { kindIcons } from '@/components/ui/kinds';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Action } from '@/lib/mentoring/action';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import { localDate } from '@/lib/shared/time';
import type { Opened } from './ActionEditor';
import { AddLine } from './AddLine';
import { usePanelDo } from './do';
import { ActionEditor } from './pieces-later';

interface Props {
  actions: readonly Action[];
  now: number;
  partnerName: string;
}

function Step({ action, now, partnerName }: { action: Action; now: number; partnerName: string }) {
  const act = usePanelDo();
  const [opened, setOpened] = useState<Opened | null>(null);
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

/** What was undertaken in this meeting; each line is an action as soon as it is written. */
export function NextSteps({ actions, now, partnerName }: Props) {
  const act = usePanelDo();
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
        <AddLine
          className="ghost"
          label={t('panel.closing.step')}
          placeholder={t('panel.actions.placeholder')}
          onAdd={act.addAction}
          field="write"
          addsOnLeave
        />
      </div>
    </fieldset>
  );
}
