import { IconButton } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { type ProfileField, profileFields } from '@/lib/desk/relationship/profile';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { Choice } from '../frame/Choice';
import type { RelationshipDo } from './do';
import { InlineText } from './InlineText';

interface Props {
  partner: Partner;
  act: RelationshipDo;
}

function Bit({ field, partner, act }: Props & { field: ProfileField }) {
  const label = t(`desk.rel.bit.${field}`);
  const value = partner.profile?.[field] ?? '';
  return (
    <div>
      <dt>{label}</dt>
      <dd className="dk-bit">
        <InlineText
          label={label}
          value={value}
          empty={t('desk.rel.answer')}
          opened={value === ''}
          onSave={(text) => act.noteProfile(field, text)}
        />
        {value ? (
          <IconButton
            icon="x"
            label={t('desk.rel.about.delete', { field: label })}
            onClick={() => act.noteProfile(field, '')}
          />
        ) : null}
      </dd>
    </div>
  );
}

/** What is known of the partner, bit by bit; nothing has to be, everything can be deleted (PRACTICE C10). */
export function About({ partner, act }: Props) {
  const [asked, setAsked] = useUnsaved('asked', null, oneOf([...profileFields, null]));
  const name = isolate(firstName(partner.name));
  const known = profileFields.filter((field) => partner.profile?.[field]);
  const shown = profileFields.filter((field) => known.includes(field) || field === asked);
  const rest = profileFields.filter((field) => !shown.includes(field));
  const add = t('desk.rel.about.add', { name });
  return (
    <Section
      className="dk-card"
      title={t('desk.rel.about', { name })}
      aside={t('desk.rel.about.private')}
    >
      {shown.length === 0 ? <p className="empty">{t('desk.rel.about.none')}</p> : null}
      <dl className="dk-dl">
        {shown.map((field) => (
          <Bit key={field} field={field} partner={partner} act={act} />
        ))}
      </dl>
      {rest.length > 0 ? (
        <Choice
          label={add}
          value=""
          options={[
            { value: '' as const, label: add },
            ...rest.map((field) => ({ value: field, label: t(`desk.rel.bit.${field}`) })),
          ]}
          onChange={(field) => setAsked(field || null)}
        />
      ) : null}
    </Section>
  );
}
