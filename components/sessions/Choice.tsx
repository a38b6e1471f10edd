import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { answerIn } from '@/lib/sessions/travel';
import type { Answering } from './session';
import { useChosen } from './use-chosen';

interface RadiosProps<T extends string> {
  legend: string;
  hideLegend?: boolean;
  value: T | null;
  options: readonly { value: T; label: string }[];
  /** What was chosen last couldn't be saved. */
  failed?: boolean;
  onChoose(value: T): void;
}

/** A few native radios in a row that wraps. */
export function Radios<T extends string>(props: RadiosProps<T>) {
  const { legend, hideLegend, value, options, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="gs-radios">
      <legend className={hideLegend ? 'vh' : 'fl'}>{legend}</legend>
      {options.map((one) => (
        <label key={one.value}>
          <input
            type="radio"
            name={group}
            checked={value === one.value}
            onChange={() => onChoose(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
      {props.failed ? (
        <p className="m" role="alert">
          {t('sessions.unsaved')}{' '}
          <Button small kind="quiet" onClick={() => value !== null && onChoose(value)}>
            {t('ui.broken.again')}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}

const choices = {
  topic: ['improvement', 'time', 'area', 'people', 'other'],
  definite: ['yes', 'no', 'unsure'],
  way: ['talk', 'wait', 'part'],
} as const;

function optionsOf(as: keyof typeof choices, name: string) {
  if (as === 'topic')
    return choices.topic.map((value) => ({ value, label: t(`sessions.topic.${value}`) }));
  if (as === 'definite')
    return choices.definite.map((value) => ({ value, label: t(`sessions.definite.${value}`) }));
  return [
    { value: 'talk', label: t('sessions.way.talk', { name }) },
    { value: 'wait', label: t('sessions.way.wait') },
    { value: 'part', label: t('sessions.way.part') },
  ];
}

/** A choice that is kept as the question's answer: each of them is a good one, no outcome too (PRACTICE N6). */
export function ChoiceAnswer({ as, ...rest }: Answering & { as: keyof typeof choices }) {
  const { view, question, label, name, act } = rest;
  const stored = answerIn(view.session, question.id)?.answer ?? null;
  const { value, failed, choose } = useChosen(stored, (one) => act.answer(question.id, one));
  return (
    <Radios
      legend={label}
      hideLegend
      value={value}
      failed={failed}
      options={optionsOf(as, name)}
      onChoose={choose}
    />
  );
}

/** How it went, from 1 (hard) to 5 (well). */
export const levels = ['1', '2', '3', '4', '5'] as const;
