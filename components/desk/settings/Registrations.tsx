import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { wrongClients } from '@/lib/desk/accounts/clients';
import { type Provider, providerNames } from '@/lib/shared/provider';
import type { OwnClients } from '@/lib/shared/settings';
import type { SettingsPart } from './part';

/** Where each provider has to send its answers, and how that gets onto the clipboard. */
export interface RedirectProps {
  redirects: Readonly<Record<Provider, string>>;
  onCopy(text: string): void;
}

const fields = ['google', 'microsoft', 'tenant'] as const;

function Redirect({ provider, redirects, onCopy }: RedirectProps & { provider: Provider }) {
  const name = providerNames[provider];
  return (
    <div>
      <p className="fl">{t('accounts.own.redirect', { provider: name })}</p>
      <p className="dk-code">
        <code dir="ltr">{redirects[provider]}</code>
        <Button
          small
          aria-label={t('accounts.own.copy.of', { provider: name })}
          onClick={() => onCopy(redirects[provider])}
        >
          {t('accounts.own.copy')}
        </Button>
      </p>
    </div>
  );
}

interface Props extends SettingsPart, RedirectProps {
  /** It is what one came for. */
  asked: boolean;
}

function ClientForm({ settings, onChange }: SettingsPart) {
  const [typed, setTyped] = useUnsaved('clients', settings.clients);
  const [wrong, setWrong] = useState<ReadonlySet<keyof OwnClients>>(new Set());
  const save = (event: FormEvent) => {
    event.preventDefault();
    const clients = {
      google: typed.google.trim(),
      microsoft: typed.microsoft.trim(),
      tenant: typed.tenant.trim(),
    };
    const found = wrongClients(clients);
    setTyped(clients);
    setWrong(found);
    if (found.size === 0) onChange({ clients });
  };
  return (
    <form className="dk-form" onSubmit={save} noValidate>
      {fields.map((name) => (
        <div key={name}>
          <Field
            label={t(`accounts.own.${name}`)}
            hint={name === 'tenant' ? t('accounts.own.tenant.hint') : undefined}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            value={typed[name]}
            error={wrong.has(name) ? t(`accounts.own.wrong.${name}`) : undefined}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          />
        </div>
      ))}
      <div className="dk-do">
        <Button type="submit">{t('accounts.own.save')}</Button>
      </div>
    </form>
  );
}

/** Client ids of the user's own, for builds that bring none and for companies that want their own: most never open it. */
export function Registrations({ asked, settings, onChange, ...rest }: Props) {
  const [first] = useState(asked || fields.some((name) => settings.clients[name] !== ''));
  const [open, setOpen] = useUnsaved('clients open', first);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) summary.current?.focus();
  }, [asked]);
  return (
    <Section className="dk-card dk-set" title={t('accounts.own')}>
      <details
        className="dk-fold"
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className="link" ref={summary}>
          {t('accounts.own.fold')}
        </summary>
        <div className="dk-folded">
          <p className="dk-hint">{t('accounts.own.about')}</p>
          <ClientForm settings={settings} onChange={onChange} />
          <Redirect provider="google" {...rest} />
          <Redirect provider="microsoft" {...rest} />
        </div>
      </details>
    </Section>
  );
}
