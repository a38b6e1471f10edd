import { useId, useRef } from 'react';
import { IconButton } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { Searching } from '@/lib/search/client';
import { printQuery } from '@/lib/search/print-query';
import type { Chip } from '@/lib/search/query';
import { localDate } from '@/lib/shared/time';
import { Filters } from './Filters';
import { Groups, type GroupsProps } from './Groups';
import { hitKeys } from './hit-keys';
import './search.css';

interface Props extends Pick<GroupsProps, 'hrefOf' | 'onGo'> {
  line: string;
  /** UTC ms. */
  now: number;
  searching: Searching | null;
  onLine(line: string): void;
}

/** How whole the index is, as long as it isn't. */
function Standing({ searching }: { searching: Searching | null }) {
  if (searching?.failed) return <Message tone="bad">{t('search.failed')}</Message>;
  const building = searching?.state.building ?? null;
  return (
    <>
      {searching?.state.damaged ? <Message tone="warn">{t('search.damaged')}</Message> : null}
      {building === null ? null : (
        <p className="sr-building">
          <progress max={1} value={building} aria-hidden="true" />
          {t('search.building', { n: Math.floor(building * 100) })}
        </p>
      )}
    </>
  );
}

/** The line without a filter. */
function without(line: string, { start, end }: Chip): string {
  return `${line.slice(0, start)}${line.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** Everything the user wrote, searched as they type: the field, how the line was read, what was found. */
export function Search({ line, now, searching, onLine, hrefOf, onGo }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** Another line, with the focus in the field: the button that made it may go with it. */
  const change = (next: string) => {
    onLine(next);
    field.current?.focus();
  };
  const answer = searching?.answer ?? null;
  const settled = answer?.asks && answer.whole && searching?.state.building === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and the links in it
    <div className="sr" onKeyDown={hitKeys}>
      <label className="vh" htmlFor={id}>
        {t('search.label')}
      </label>
      <div className="sr-field">
        <Icon name="search" />
        <input
          id={id}
          ref={field}
          type="search"
          className="field"
          value={line}
          placeholder={t('search.label')}
          aria-describedby={`${id}-how`}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: whoever comes here comes to type
          autoFocus
          onChange={(event) => onLine(event.target.value)}
        />
        {line === '' ? null : (
          <IconButton icon="x" label={t('search.clear')} onClick={() => change('')} />
        )}
      </div>
      <p className="fh" id={`${id}-how`}>
        {t('search.hint', { examples: t('search.examples') })}
      </p>
      {answer ? (
        <Filters
          chips={answer.chips}
          problems={answer.problems}
          onLeaveOut={(chip) => change(without(line, chip))}
        />
      ) : null}
      <Standing searching={searching} />
      <p className="vh" role="status">
        {settled ? t('search.count', { n: answer.total }) : ''}
      </p>
      {answer?.asks ? (
        <Groups
          groups={answer.groups}
          today={localDate(now)}
          hrefOf={hrefOf}
          onGo={onGo}
          onKind={(kind) => change(printQuery({ ...answer.query, kinds: [kind] }))}
        />
      ) : null}
      {settled && answer.total === 0 ? (
        <Empty icon="search">{`${t('search.none')} ${t('search.none.hint')}`}</Empty>
      ) : null}
      {answer?.asks || line.trim() !== '' ? null : <Empty icon="search">{t('search.start')}</Empty>}
    </div>
  );
}
