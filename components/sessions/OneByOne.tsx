import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import { boundaryOf, charterQuestions, wishOf } from '@/lib/records/charter-lines';
import type { SessionPart, SessionQuestion } from '@/lib/sessions/template';
import { linesOf } from '@/lib/sessions/told';
import type { SessionDo } from './do';
import { Asked, type Shown } from './Questions';

interface Props extends Shown {
  act: SessionDo;
  part: SessionPart;
  /** The place of the question that is open. */
  at: number;
  onOpen(at: number): void;
}

/** What was said to a question, in short; of a boundary that isn't agreed yet, what each side wishes. */
function saidTo({ view, name }: Shown, question: SessionQuestion): string[] {
  const lines = linesOf(view, question).map(({ text }) =>
    typeof text === 'string' ? text : word({ ...text, params: { name } }),
  );
  const asked = charterQuestions.find((one) => question.as === `charter:${one}`);
  if (lines.length > 0 || !asked || !boundaryOf(asked)) return lines;
  const { me, partner } = wishOf(view.charter, asked);
  return [
    ...(me ? [`${t('sessions.wish.me')}: ${me}`] : []),
    ...(partner ? [`${t('sessions.wish.partner', { name })}: ${partner}`] : []),
  ];
}

/** A question that isn't the open one: its words, and what was said. */
function Line({
  question,
  onOpen,
  ...shown
}: Shown & { question: SessionQuestion; onOpen(): void }) {
  const said = saidTo(shown, question);
  return (
    <button type="button" className="gs-line" onClick={onOpen}>
      <span className="m">
        {question.forYou ? <Icon name="lock" small /> : null}
        {question.forYou ? <span className="vh">{t('sessions.to.you')}: </span> : null}
        <bdi>{word({ id: question.text, params: { name: shown.name } })}</bdi>
      </span>
      {said.length > 0 ? <bdi className="gs-said">{said.join(' · ')}</bdi> : null}
    </button>
  );
}

/** Where the answer is typed, else the first thing to choose. */
function fieldIn(item: Element | null | undefined): HTMLElement | null {
  const typed = 'textarea, input:not([type=radio], [type=checkbox])';
  const box = item?.querySelector<HTMLElement>('.gs-q');
  return box?.querySelector<HTMLElement>(typed) ?? box?.querySelector('input, button') ?? null;
}

/**
 * The questions of a part one at a time, the others as quiet lines: pressed, a line is the one that is open. The
 * fields of a closed one are only out of sight, so that what is on its way to the disk stays in them.
 */
export function OneByOne({ part, at, onOpen, ...shown }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef(at);
  useEffect(() => {
    if (last.current === at) return;
    last.current = at;
    // The line that was pressed is gone; the keyboard goes on where the answer goes.
    const item = list.current?.children[at];
    fieldIn(item)?.focus();
    item?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <ol ref={list} className="gs-lines">
      {part.questions.map((question, n) => (
        <li key={question.id} aria-current={n === at ? 'step' : undefined}>
          {n === at ? null : <Line question={question} {...shown} onOpen={() => onOpen(n)} />}
          <div hidden={n !== at}>
            <Asked question={question} {...shown} />
          </div>
        </li>
      ))}
    </ol>
  );
}
