import { IconButton } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Tag } from '@/components/ui/Chip';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Row } from '@/components/ui/Row';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { usePanelDo } from './do';
import { LineEditor } from './pieces-later';
import { dateOf } from './times';
import { useRowKeys } from './use-row-keys';

interface Props {
  line: AgendaLine;
  partnerName: string;
  /** The goal it serves, in words. */
  goal: string | undefined;
  now?: boolean;
  /** A number instead of the check, while preparing. */
  number?: number;
  /** Stands in the owner mark's place on the closing line: when it is due. */
  time?: string;
}

function Details({ line, goal }: Pick<Props, 'line' | 'goal'>) {
  if (line.from === null && !goal) return null;
  return (
    <>
      {line.from === null ? null : (
        <Tag icon="carry">{t('panel.agenda.from', { date: dateOf(line.from) })}</Tag>
      )}
      {goal ? (
        <Tag icon="goal">
          <bdi>{goal}</bdi>
        </Tag>
      ) : null}
    </>
  );
}

function By({ line, partnerName }: Pick<Props, 'line' | 'partnerName'>) {
  if (!line.raisedBy) return null;
  const mine = line.raisedBy === 'me';
  const label = mine
    ? t('panel.agenda.raisedMe')
    : t('panel.agenda.raisedThem', { name: partnerName });
  return (
    <span className="by">
      <OwnerMark side={line.raisedBy} label={label} />
    </span>
  );
}

/** One thing to talk about: round check, words, where it comes from, who raised it. */
export function AgendaRow({ line, partnerName, goal, now, number, time }: Props) {
  const act = usePanelDo();
  const [opened, setOpened] = useUnsaved(`item ${line.key}`, false);
  const flip = () => act.checkLine(line, !line.done);
  const onKeyDown = useRowKeys({
    check: flip,
    open: () => setOpened(!opened),
    move: (by) => act.moveLine(line.key, by),
  });
  const check = (
    <Check
      round
      checked={line.done}
      onChange={flip}
      label={t('panel.agenda.talked', { text: line.text })}
    />
  );
  return (
    <Row
      now={now}
      onKeyDown={onKeyDown}
      data-key={line.key}
      lead={number === undefined ? check : <span className="n num">{number}</span>}
      text={<bdi>{line.text}</bdi>}
      details={line.from === null && !goal ? null : <Details line={line} goal={goal} />}
      end={
        <>
          <IconButton
            className="onfocus"
            icon="more"
            label={t('panel.action.more', { text: line.text })}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          />
          {now ? <span className="nowtag">{t('panel.agenda.now')}</span> : null}
          {time ? <span className="m num">{time}</span> : null}
          <By line={line} partnerName={partnerName} />
        </>
      }
    >
      {opened ? <LineEditor line={line} onClose={() => setOpened(false)} /> : null}
    </Row>
  );
}
