import type { FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { type ProfileField, profileFields } from '@/lib/desk/relationship/profile';
import type { Partner } from '@/lib/mentoring/partner';
import './offers.css';

interface Props {
  profile: Partner['profile'];
  /** The partner's first name, isolated. */
  name: string;
  /** Resolves to whether it was noted. */
  onNote(field: ProfileField, text: string): Promise<boolean>;
  onClose(): void;
}

/** One thing about the partner, in one line, for the user alone (PRACTICE C10). What is known already stands in the line. */
export function AboutForm({ profile, name, onNote, onClose }: Props) {
  const known = (field: ProfileField) => profile?.[field] ?? '';
  const [field, setField] = useUnsaved(
    'about',
    profileFields.find((one) => known(one) === '') ?? 'strengths',
    oneOf(profileFields),
  );
  const [text, setText] = useUnsaved('about words', known(field));
  const choose = (chosen: ProfileField) => {
    // What is typed already goes along to another field, unless that one holds words of its own.
    if (text === known(field) || known(chosen) !== '') setText(known(chosen));
    setField(chosen);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === known(field) || (await onNote(field, text))) onClose();
  };
  return (
    <Section
      className="gs"
      title={t('desk.rel.about', { name })}
      aside={t('desk.rel.about.private')}
    >
      <form
        className="of-about"
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <label className="vh" htmlFor="about-which">
          {t('desk.rel.about.which')}
        </label>
        <select
          id="about-which"
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it opens where the reader has just pressed
          autoFocus
          value={field}
          onChange={({ target }) => {
            const chosen = profileFields.find((one) => one === target.value);
            if (chosen) choose(chosen);
          }}
        >
          {profileFields.map((one) => (
            <option key={one} value={one}>
              {t(`desk.rel.bit.${one}`)}
            </option>
          ))}
        </select>
        <Field
          label={t('desk.rel.about.line')}
          hideLabel
          dir="auto"
          autoComplete="off"
          placeholder={t('desk.rel.about.line')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="of-do">
          <Button small type="submit">
            {t('desk.rel.about.note')}
          </Button>
          <Button small kind="quiet" onClick={onClose}>
            {t('sessions.close')}
          </Button>
        </p>
      </form>
    </Section>
  );
}
