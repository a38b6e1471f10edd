import { Button, IconButton } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Tag } from '@/components/ui/Chip';
import { awaitFocus, useAwaitedFocus } from '@/components/ui/follow-focus';
import { Kbd } from '@/components/ui/Kbd';
import { kindIcons } from '@/components/ui/kinds';
import { Row } from '@/components/ui/Row';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { Action } from '@/lib/mentoring/action';
import { isOpened } from '../actions/opened';
import { DueTag, isLate } from './DueTag';
import { usePanelDo } from './do';
import { ActionEditor } from './pieces-later';
import { useRowKeys } from './use-row-keys';

interface Props {
  action: Action;
  now: number;
  /** The other side's first name. */
  partnerName: string;
  /** The idle view names the partner in the kind's place. */
  named?: boolean;
  /** Preparing: what is late and mine shows its ways out. */
  waysOut?: boolean;
}

function Details({ action, now, named, partnerName }: Props) {
  return (
    <>
      {action.due ? <DueTag due={action.due} now={now} /> : null}
      {named ? (
        <bdi>{partnerName}</bdi>
      ) : (
        <Tag icon={kindIcons[action.kind]}>{t(`panel.kind.${action.kind}`)}</Tag>
      )}
    </>
  );
}

function WaysOut({ action, onNewDate }: { action: Action; onNewDate(): void }) {
  const act = usePanelDo();
  return (
    <div className="acts">
      <Button small onClick={onNewDate}>
        {t('panel.action.newDate')}
      </Button>
      <Button small onClick={() => act.raise(action.text, 'me')}>
        {t('panel.action.raise')}
      </Button>
      <Button small onClick={() => act.dropAction(action.id)}>
        {t('panel.action.wont')}
      </Button>
    </div>
  );
}

/** One undertaking: check, words, due date, kind, and its editor when opened. */
export function ActionRow(props: Props) {
  const { action, now, partnerName, waysOut } = props;
  const act = usePanelDo();
  const [opened, setOpened] = useUnsaved(`action ${action.id}`, null, isOpened);
  // A new owner sends it to the other list, where its row is a new element.
  const row = useAwaitedFocus<HTMLLIElement>(action.id);
  const kept = action.status === 'done';
  const flip = () => act.checkAction(action.id, !kept);
  const onKeyDown = useRowKeys({
    check: flip,
    open: () => setOpened(opened ? null : 'all'),
    owner: () => {
      awaitFocus(action.id);
      act.editAction(action.id, { owner: action.owner === 'me' ? 'partner' : 'me' });
    },
    due: () => setOpened('due'),
  });
  const offers = waysOut && !kept && !opened && isLate(action.due, now);
  return (
    <Row
      ref={row}
      onKeyDown={onKeyDown}
      lead={
        <Check
          checked={kept}
          onChange={flip}
          label={t('panel.action.done', { text: action.text })}
        />
      }
      text={<bdi>{action.text}</bdi>}
      details={<Details {...props} />}
      end={
        <>
          <Kbd wide>X</Kbd>
          <IconButton
            className="onfocus"
            icon="more"
            label={t('panel.action.more', { text: action.text })}
            aria-expanded={opened !== null}
            onClick={() => setOpened(opened ? null : 'all')}
          />
        </>
      }
    >
      {offers ? <WaysOut action={action} onNewDate={() => setOpened('due')} /> : null}
      {opened ? (
        <ActionEditor
          action={action}
          partnerName={partnerName}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </Row>
  );
}
