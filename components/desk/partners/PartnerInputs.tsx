import { useId } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { PartnerDraft, PartnerErrors } from '@/lib/desk/partner-form';
import { type Chair, chairSchema, type Phase, phaseSchema } from '@/lib/mentoring/partner';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';
import { Terms } from './Terms';

interface Props {
  draft: PartnerDraft;
  errors: PartnerErrors;
  onChange(part: Partial<PartnerDraft>): void;
}

function words(wrong: Wording | undefined): string | undefined {
  return wrong ? say(wrong) : undefined;
}

function ChairChoice({ value, onChange }: { value: Chair; onChange(chair: Chair): void }) {
  const name = useId();
  return (
    <fieldset className="dk-chair">
      <legend className="fl">{t('desk.partner.chair')}</legend>
      {chairSchema.options.map((chair) => (
        <label key={chair}>
          <input
            type="radio"
            name={name}
            checked={value === chair}
            onChange={() => onChange(chair)}
          />
          {t(`desk.partner.chair.${chair}`)}
        </label>
      ))}
    </fieldset>
  );
}

function PhaseChoice({ value, onChange }: { value: Phase; onChange(phase: Phase): void }) {
  const id = useId();
  const choose = (chosen: string) => {
    const phase = phaseSchema.options.find((option) => option === chosen);
    if (phase) onChange(phase);
  };
  return (
    <div>
      <label className="fl" htmlFor={id}>
        {t('desk.partner.phase')}
      </label>
      <select id={id} className="field" value={value} onChange={(e) => choose(e.target.value)}>
        {phaseSchema.options.map((phase) => (
          <option key={phase} value={phase}>
            {t(`desk.phase.${phase}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The fields of a partner. */
export function PartnerInputs({ draft, errors, onChange }: Props) {
  return (
    <>
      <div>
        <Field
          label={t('desk.partner.name')}
          name="name"
          dir="auto"
          autoComplete="off"
          autoFocus
          value={draft.name}
          error={words(errors.name)}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </div>
      <div>
        <Field
          label={t('desk.partner.emails')}
          name="emails"
          autoComplete="off"
          spellCheck={false}
          value={draft.emails}
          error={words(errors.emails)}
          onChange={(event) => onChange({ emails: event.target.value })}
        />
        <p className="dk-hint">{t('desk.partner.emails.hint')}</p>
      </div>
      <ChairChoice value={draft.chair} onChange={(chair) => onChange({ chair })} />
      <div className="dk-pair">
        <div>
          <Field
            label={t('desk.partner.rhythm')}
            name="rhythm"
            inputMode="numeric"
            autoComplete="off"
            value={draft.rhythm}
            error={words(errors.rhythm)}
            onChange={(event) => onChange({ rhythm: event.target.value })}
          />
          <p className="dk-hint">{t('desk.partner.rhythm.hint')}</p>
        </div>
        <PhaseChoice value={draft.phase} onChange={(phase) => onChange({ phase })} />
      </div>
      <Terms draft={draft} errors={errors} onChange={onChange} />
    </>
  );
}
