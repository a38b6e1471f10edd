import { useId } from 'react';
import { t } from '@/components/ui/text';
import { answerIn } from '@/lib/sessions/travel';
import type { Answering } from './session';

interface RadiosProps<T extends string> {
  legend: string;
  hideLegend?: boolean;
  value: T | null;
  options: readonly { value: T; label: string }[];
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
  return (
    <Radios
      legend={label}
      hideLegend
      value={answerIn(view.session, question.id)?.answer ?? null}
      options={optionsOf(as, name)}
      onChoose={(value) => void act.answer(question.id, value).catch(() => undefined)}
    />
  );
}

/** How it went, from 1 (hard) to 5 (well). */
export const levels = ['1', '2', '3', '4', '5'] as const;
