import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { focusWrong } from '@/components/ui/focus-wrong';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { PASSPHRASE_SIGNS } from '@/lib/crypto/signs';
import type { Who } from '@/lib/handover/card';
import { useNewPassphrase } from '../data/use-new-passphrase';
import type { Lock } from './do';

interface Props {
  name: string;
  who: Who;
  /** The partner's key; '' where none is known. */
  theirKey: string;
  /** Whether anything is chosen. */
  some: boolean;
  onSave(who: Who, lock: Lock): Promise<boolean>;
}

type By = 'phrase' | 'key';

function HowChoice({ by, name, onChange }: { by: By; name: string; onChange(by: By): void }) {
  const group = useId();
  return (
    <fieldset className="rc-forms ho-how">
      <legend className="fl">{t('hand.how')}</legend>
      {(['key', 'phrase'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={by === one} onChange={() => onChange(one)} />
          {t(`hand.how.${one}`, { name })}
        </label>
      ))}
    </fieldset>
  );
}

/** Who hands it over, how the file is locked, and the button by which it leaves. */
export function LockIt({ name, who, theirKey, some, onSave }: Props) {
  const [own, setOwn] = useUnsaved('who', who);
  const [chosen, setChosen] = useUnsaved('how', 'key', oneOf<By>(['key', 'phrase']));
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const { fields, take } = useNewPassphrase(t('hand.phrase.hint', { n: PASSPHRASE_SIGNS }));
  const by: By = theirKey === '' ? 'phrase' : chosen;
  const nameless = own.name.trim() === '';
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    let phrase: string | null = '';
    focusWrong(event.currentTarget, () => {
      setTried(true);
      if (by === 'phrase') phrase = take();
    });
    if (phrase === null || nameless || !some || state === 'working') return;
    setState('working');
    const trimmed = { name: own.name.trim(), email: own.email.trim() };
    const done = await onSave(trimmed, by === 'key' ? { key: theirKey } : { phrase });
    setState(done ? 'done' : 'failed');
  };
  return (
    <Section className="dk-card rc-out" title={t('hand.take.file')}>
      <form className="dk-form ho-form" noValidate onSubmit={submit}>
        <div>
          <Field
            label={t('hand.who.name')}
            value={own.name}
            autoComplete="name"
            error={tried && nameless ? t('hand.who.need', { name }) : undefined}
            onChange={({ currentTarget }) => setOwn({ ...own, name: currentTarget.value })}
          />
        </div>
        <div>
          <Field
            label={t('hand.who.email', { name })}
            value={own.email}
            type="email"
            autoComplete="email"
            onChange={({ currentTarget }) => setOwn({ ...own, email: currentTarget.value })}
          />
        </div>
        {theirKey === '' ? null : <HowChoice by={by} name={name} onChange={setChosen} />}
        {by === 'key' ? null : fields}
        {tried && !some ? (
          <p className="fe" role="alert">
            {t('hand.none')}
          </p>
        ) : null}
        <div className="dk-do">
          <Button kind="primary" type="submit">
            {t('hand.save')}
          </Button>
        </div>
        <p role="status">
          {state === 'working' ? t('hand.sealing') : null}
          {state === 'done' ? t('hand.saved', { name }) : null}
        </p>
        {state === 'failed' ? <Message tone="bad">{t('hand.failed')}</Message> : null}
      </form>
    </Section>
  );
}
