import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import {
  isPartnerDraft,
  type PartnerDraft,
  type PartnerErrors,
  type PartnerFields,
  readPartner,
} from '@/lib/desk/partner-form';
import { PartnerInputs } from './PartnerInputs';

interface Props {
  title: string;
  draft: PartnerDraft;
  onSave(fields: PartnerFields): void;
  onCancel(): void;
}

/** A partner being added or changed. */
export function PartnerForm({ title, draft: first, onSave, onCancel }: Props) {
  const [draft, setDraft] = useUnsaved(`partner ${title}`, first, isPartnerDraft);
  const [errors, setErrors] = useState<PartnerErrors>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = readPartner(draft);
    if (reading.fields) return onSave(reading.fields);
    setErrors(reading.errors);
    const [wrong] = Object.keys(reading.errors);
    event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  const change = (part: Partial<PartnerDraft>) => {
    setDraft({ ...draft, ...part });
    setErrors({});
  };
  const leave = (event: { key: string }) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className="dk-form" aria-label={title} onSubmit={submit} onKeyDown={leave} noValidate>
      <PartnerInputs draft={draft} errors={errors} onChange={change} />
      <div className="dk-do">
        <Button kind="primary" type="submit">
          {t('desk.partner.save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('desk.partner.cancel')}
        </Button>
      </div>
    </form>
  );
}
