import { t } from '@/components/ui/text';
import { phaseSchema } from '@/lib/mentoring/partner';
import type { Question } from '@/lib/packs/question';
import { isForYou } from '@/lib/practice/prompt';
import { Choice } from '../frame/Choice';
import { Tick } from '../frame/Tick';
import { chairs, moments, purposes, tones } from './kind';

interface Props {
  question: Question;
  onChange(change: Partial<Question>): void;
}

function Phases({ question: { phases }, onChange }: Props) {
  const turn = (phase: Question['phases'][number], on: boolean) =>
    onChange({ phases: on ? [...phases, phase] : phases.filter((one) => one !== phase) });
  return (
    <fieldset>
      <legend className="fl">{t('questions.phases')}</legend>
      <div className="dk-ticks">
        {phaseSchema.options.map((phase) => (
          <Tick key={phase} checked={phases.includes(phase)} onChange={(on) => turn(phase, on)}>
            {t(`desk.phase.${phase}`)}
          </Tick>
        ))}
      </div>
      {phases.length === 0 ? <p className="dk-hint">{t('questions.phases.any')}</p> : null}
    </fieldset>
  );
}

/** When a question is asked and what it is for; the rest is folded, and as is most usual. */
export function KindFields(props: Props) {
  const { question, onChange } = props;
  const { moment, purpose, chair, tone, phases } = question;
  const special = chair !== 'both' || tone !== 'neutral' || phases.length > 0;
  return (
    <>
      <div className="pair">
        <Choice
          shown
          label={t('questions.when')}
          value={moment}
          options={moments.map((value) => ({ value, label: t(`questions.moment.${value}`) }))}
          onChange={(value) => onChange({ moment: value })}
        />
        {isForYou({ moment }) ? null : (
          <Choice
            shown
            label={t('questions.purpose')}
            value={purpose ?? 'open'}
            options={purposes.map((value) => ({ value, label: t(`prompts.purpose.${value}`) }))}
            onChange={(value) => onChange({ purpose: value })}
          />
        )}
      </div>
      <details open={special || undefined}>
        <summary className="link">{t('questions.more')}</summary>
        <div className="pair">
          <Choice
            shown
            label={t('questions.chair')}
            value={chair}
            options={chairs.map((value) => ({ value, label: t(`questions.chair.${value}`) }))}
            onChange={(value) => onChange({ chair: value })}
          />
          <Choice
            shown
            label={t('questions.tone')}
            value={tone}
            options={tones.map((value) => ({ value, label: t(`questions.tone.${value}`) }))}
            onChange={(value) => onChange({ tone: value })}
          />
        </div>
        <Phases {...props} />
      </details>
    </>
  );
}
