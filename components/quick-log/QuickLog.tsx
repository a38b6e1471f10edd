import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { word } from '@/lib/i18n/translate';
import { Icon } from '../ui/Icon';
import { Message } from '../ui/Message';
import { t } from '../ui/text';
import { AgreedHours } from './AgreedHours';
import { ActionChips, Chips } from './Chips';
import { Do } from './Do';
import type { Known, Look } from './known';
import './quick-log.css';
import { TypedLine } from './TypedLine';
import type { LoadGoals } from './use-goals';
import { type OnLog, useLog } from './use-log';
import { useQuickLog } from './use-quick-log';

interface Props {
  known: Known;
  look?: Look;
  onLog: OnLog;
  /** The goals of a partner, asked for once the line names one; without it `known.goals` counts. */
  loadGoals?: LoadGoals;
  /** A line to begin with, where it comes before anything is typed. */
  begun?: string;
}

/** Logs one action typed in one line, as spoken or in shorthand; what can't be saved comes back. */
export function QuickLog({ known, look = 'page', onLog, loadGoals, begun = '' }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const state = useQuickLog(known, loadGoals);
  const { problem, logged, log, typed } = useLog(state, onLog);
  const [waiting, setWaiting] = useState(false);
  const ready = state.draft.mode === 'action';
  const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);

  const [taken, setTaken] = useState('');
  if (begun !== taken) {
    setTaken(begun);
    if (state.line === '') state.type(begun);
  }

  const send = () => {
    if (known.loading) return setWaiting(true);
    const result = log();
    if (result === 'sent') find('.txt')?.focus();
    if (result === 'which') find('[data-part="partner"]')?.focus();
  };
  useEffect(() => {
    if (!waiting || known.loading) return;
    setWaiting(false);
    send();
  });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const type = (text: string) => {
    typed(text);
    state.type(text);
  };
  return (
    <form ref={form} className={`say ${look}`} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label htmlFor={id}>
        <Icon name="cairn" small />
        {t('popup.ask')}
      </label>
      <TypedLine
        id={id}
        value={state.line}
        read={state.read}
        spans={state.draft.spans}
        placeholder={t('popup.example')}
        onChange={(event) => type(event.currentTarget.value)}
        aria-describedby={`${id}-how`}
        autoFocus={look === 'page'}
      />
      {ready ? (
        <Chips>
          <ActionChips state={state} look={look} />
        </Chips>
      ) : null}
      {ready ? <AgreedHours state={state} /> : null}
      {problem ? <Message tone="bad">{word(problem)}</Message> : null}
      <Do id={`${id}-how`} ready={ready} busy={waiting} />
      <p className="vh" role="status">
        {logged === null ? '' : t('popup.logged', { text: logged })}
      </p>
    </form>
  );
}
