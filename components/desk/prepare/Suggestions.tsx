import type { KeyboardEvent } from 'react';
import { Button, IconButton } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { suggestionIcons } from '@/components/ui/kinds';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Row } from '@/components/ui/Row';
import { t } from '@/components/ui/text';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import type { Suggestion } from '@/lib/preparation/suggestions';
import { say } from '../words';
import type { PrepareDo } from './do';

/** What has become an agenda item says so, with the way back while it is still to be talked about. */
export function Raised({ line, onUndo }: { line: AgendaLine; onUndo(id: string): void }) {
  const { id, done, text } = line;
  return (
    <>
      <span className="tag pp-on">
        <Icon name="check" small />
        {t('prepare.raised')}
      </span>
      {id === null || done ? null : (
        <Button
          small
          kind="quiet"
          aria-label={t('prepare.unraise.of', { text })}
          onClick={() => onUndo(id)}
        >
          {t('prepare.unraise')}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  one: Suggestion;
  /** The key that raises it, 1 to 9. */
  digit: string | null;
  partnerName: string;
  act: PrepareDo;
}

function End({ one, digit, act }: Omit<RowProps, 'partnerName'>) {
  const { key, text, line } = one;
  if (line) return <Raised line={line} onUndo={act.unraise} />;
  return (
    <>
      <Button
        small
        data-digit={digit ?? undefined}
        shortcut={digit ?? undefined}
        aria-label={t('prepare.raise.of', { text })}
        onClick={() => act.raise(one)}
      >
        {t('prepare.raise.do')}
      </Button>
      <IconButton icon="x" label={t('prepare.away', { text })} onClick={() => act.putAway(key)} />
    </>
  );
}

function SuggestionRow(props: RowProps) {
  const { one, partnerName, act } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const own = event.target === event.currentTarget;
    if (event.key !== 'Enter' || !own || one.line) return;
    event.preventDefault();
    act.raise(one);
  };
  const owner = one.side === 'partner' ? partnerName : t('panel.me');
  return (
    <Row
      className="pp-sug"
      onKeyDown={onKeyDown}
      lead={
        <span className="n">
          <Icon name={suggestionIcons[one.kind]} small />
        </span>
      }
      text={<bdi>{one.text}</bdi>}
      details={
        <Tag warn={one.kind === 'action'}>
          {one.side ? <OwnerMark side={one.side} label={owner} /> : null}
          {say(one.why)}
        </Tag>
      }
      end={<End {...props} />}
    />
  );
}

interface Props {
  suggestions: readonly Suggestion[];
  partnerName: string;
  act: PrepareDo;
}

/** What might be raised, each with its reason and one key that does it. */
export function Suggestions({ suggestions, partnerName, act }: Props) {
  if (suggestions.length === 0) return <p className="empty">{t('prepare.raise.none')}</p>;
  return (
    <ul>
      {suggestions.map((one, at) => (
        <SuggestionRow
          key={one.key}
          one={one}
          digit={at < 9 ? String(at + 1) : null}
          partnerName={partnerName}
          act={act}
        />
      ))}
    </ul>
  );
}
