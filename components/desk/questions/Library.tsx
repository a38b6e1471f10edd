import { type SyntheticEvent, useState } from 'react';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Moment, Prompt } from '@/lib/practice/prompt';
import { ShowMore } from '../frame/ShowMore';
import { Tick } from '../frame/Tick';
import { useKeptFocus } from '../frame/use-kept-focus';
import type { QuestionsDo } from './do';
import { moments } from './kind';
import { LibraryRow } from './LibraryRow';

/** A prompt of the library with its words. */
export interface Worded {
  prompt: Prompt;
  text: string;
}

interface Props {
  questions: readonly Worded[];
  lessOf: readonly string[];
  searching: boolean;
  onLess: QuestionsDo['less'];
}

/** So many rows come at a time. */
const STEP = 25;

type GroupProps = Props & { moment: Moment; opened: boolean };

/** The questions of one moment, folded until they are asked for. */
function Group({ moment, questions, lessOf, opened, onLess }: GroupProps) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(STEP);
  const all = questions.filter(({ prompt }) => prompt.moment === moment);
  const rows = useKeptFocus<HTMLUListElement>(all.length);
  const shown = open || opened;
  if (all.length === 0) return null;
  const turn = (event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open);
  return (
    <li className="qs-pack">
      <details open={shown} onToggle={turn}>
        <summary>
          <span>
            <span className="qs-name">{t(`questions.moment.${moment}`)}</span>{' '}
            <span className="m num">{t('questions.n', { n: all.length })}</span>
          </span>
        </summary>
        {shown ? (
          <ul className="dk-list" ref={rows}>
            {all.slice(0, most).map(({ prompt, text }) => (
              <LibraryRow
                key={prompt.id}
                prompt={prompt}
                text={text}
                less={lessOf.includes(prompt.id)}
                onLess={(less) => onLess(prompt.id, less)}
              />
            ))}
          </ul>
        ) : null}
        {shown ? (
          <ShowMore rest={all.length - most} step={STEP} onMore={() => setMost(most + STEP)} />
        ) : null}
      </details>
    </li>
  );
}

/** All questions of the library by their moment, and which of them the user wants less of. */
export function Library(props: Props) {
  const { questions, lessOf, searching } = props;
  const [only, setOnly] = useState(false);
  const less = questions.filter(({ prompt }) => lessOf.includes(prompt.id));
  const narrowed = only && lessOf.length > 0;
  const shown = narrowed ? less : questions;
  return (
    <Section className="dk-card" title={t('questions.library')}>
      {less.length > 0 || narrowed ? (
        <Tick checked={only} onChange={setOnly}>
          {t('questions.only', { n: less.length })}
        </Tick>
      ) : null}
      {shown.length === 0 ? <p className="empty">{t('questions.library.none')}</p> : null}
      <ul className="qs-packs">
        {(['first', ...moments] as const).map((moment) => (
          <Group
            key={`${moment} ${searching} ${narrowed}`}
            {...props}
            questions={shown}
            moment={moment}
            opened={searching || narrowed}
          />
        ))}
      </ul>
    </Section>
  );
}
