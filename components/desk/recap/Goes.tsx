import { useId, useState } from 'react';
import { ReachLine } from '@/components/after-meeting/ReachLine';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import type { RecapView } from '@/lib/desk/recap/query';
import { recapText } from '@/lib/desk/recap/text';
import { type Locale, localeNames, locales } from '@/lib/i18n/locales';
import type { Voice } from '@/lib/i18n/voice';
import { Choice } from '../frame/Choice';
import type { RecapDo } from './do';
import { type Form, forms, Preview } from './Preview';
import { Ways } from './Ways';

interface Props {
  view: RecapView;
  without: ReadonlySet<string>;
  /** How the recap speaks at first. */
  voice: Voice;
  act: RecapDo;
  now: number;
}

function FormChoice({ form, onChange }: { form: Form; onChange(form: Form): void }) {
  const group = useId();
  return (
    <fieldset className="rc-forms">
      <legend className="fl">{t('recap.as')}</legend>
      {forms.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={form === one} onChange={() => onChange(one)} />
          {t(`recap.as.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Which language the recap speaks; the one before stays where another can't be had. */
function useVoice(first: Voice, speak: RecapDo['speak']) {
  const [voice, setVoice] = useState(first);
  const [failed, setFailed] = useState(false);
  const choose = (locale: Locale) => {
    speak(locale).then(
      (next) => {
        setVoice(next);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return { voice, failed, choose };
}

/** What leaves, word for word, and the ways by which it does. */
export function Goes({ view, without, voice: first, act, now }: Props) {
  const [form, setForm] = useUnsaved('form', 'text', oneOf<Form>(forms));
  const { voice, failed, choose } = useVoice(first, act.speak);
  const recap = recapText(view, without, voice);
  const { locale } = voice;
  return (
    <Section className="dk-card rc-out" title={t('recap.goes')}>
      <div className="rc-how">
        <FormChoice form={form} onChange={setForm} />
        <Choice
          shown
          label={t('recap.language')}
          value={locale}
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
          onChange={choose}
        />
      </div>
      <p className="fe" role="status">
        {failed ? t('recap.language.failed') : ''}
      </p>
      {recap.blocks.length === 0 ? (
        <p className="empty">{t('recap.nothing')}</p>
      ) : (
        <>
          <Preview recap={recap} form={form} locale={locale} />
          <Ways {...{ recap, form, locale, act }} to={view.partner.emails[0] ?? ''} />
          <ReachLine hours={view.hours} now={now} />
        </>
      )}
    </Section>
  );
}
