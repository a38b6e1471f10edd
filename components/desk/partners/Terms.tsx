import { useId } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { PartnerDraft, PartnerErrors } from '@/lib/desk/partner-form';
import { Choice } from '../frame/Choice';
import { Leads } from '../frame/Leads';
import { say } from '../words';

interface Props {
  draft: PartnerDraft;
  errors: PartnerErrors;
  onChange(part: Partial<PartnerDraft>): void;
}

function OwnLeads({ leads, onChange }: { leads: number[] | null; onChange: Props['onChange'] }) {
  const name = useId();
  const choices = [
    { own: false, label: t('desk.partner.leads.settings') },
    { own: true, label: t('desk.partner.leads.own') },
  ];
  return (
    <fieldset className="dk-chair">
      <legend className="fl">{t('desk.partner.leads')}</legend>
      {choices.map(({ own, label }) => (
        <label key={label}>
          <input
            type="radio"
            name={name}
            checked={own === (leads !== null)}
            onChange={() => onChange({ leads: own ? [1440, 15] : null })}
          />
          {label}
        </label>
      ))}
      {leads ? <Leads leads={leads} onChange={(chosen) => onChange({ leads: chosen })} /> : null}
    </fieldset>
  );
}

const structures = ['loose', 'usual', 'structured'] as const;

/** What the two have agreed: split of the time, reporting line, how formal a meeting is (PRACTICE C3), reminders. */
export function Terms({ draft, errors, onChange }: Props) {
  return (
    <>
      <div className="dk-pair">
        <div>
          <Field
            label={t('desk.partner.split')}
            name="split"
            inputMode="numeric"
            autoComplete="off"
            value={draft.split}
            error={errors.split ? say(errors.split) : undefined}
            onChange={(event) => onChange({ split: event.target.value })}
          />
          <p className="dk-hint">{t('desk.partner.split.hint')}</p>
        </div>
        <div>
          <label className="dk-tick">
            <input
              type="checkbox"
              checked={draft.sameReportingLine}
              onChange={(event) => onChange({ sameReportingLine: event.target.checked })}
            />
            {t('desk.partner.line')}
          </label>
          <p className="dk-hint">{t('desk.partner.line.hint')}</p>
        </div>
      </div>
      <Choice
        shown
        label={t('desk.partner.structure')}
        value={draft.structure}
        options={structures.map((value) => ({
          value,
          label: t(`desk.partner.structure.${value}`),
        }))}
        onChange={(structure) => onChange({ structure })}
      />
      <OwnLeads leads={draft.leads} onChange={onChange} />
    </>
  );
}
