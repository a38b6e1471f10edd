import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { type Provider, providerNames } from '@/lib/shared/provider';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';
import { FileButton } from './FileButton';
import { SourceOption } from './SourceOption';

/** What is wrong with an address: said at once, or after the browser and the server have answered. */
export type AddressAnswer = Wording | Promise<Wording | null>;

export interface SourceProps {
  /** Called straight from the click, so that it can ask for the host's permission. */
  onAddress(text: string): AddressAnswer;
  onFiles(files: File[]): void;
  /** The providers that this build, or the user, is registered with. */
  registered: readonly Provider[];
  /** Called straight from the click: it opens the provider's window. */
  onAccount(provider: Provider): void;
}

interface Props extends SourceProps {
  /** Stands under the fields. */
  help?: ReactNode;
  /** Stands beside the one primary button. */
  beside?: ReactNode;
}

const providers = [
  { provider: 'google', icon: 'cal' },
  { provider: 'microsoft', icon: 'mail' },
] as const;

/** Said where nobody is registered to let one sign in. */
function Unregistered({ provider }: { provider: Provider }) {
  return (
    <div className="dk-hint">
      <p>{t('accounts.none', { provider: providerNames[provider] })}</p>
      <p>
        <a className="link" href="#settings/sign-in">
          {t('accounts.none.own')}
        </a>
      </p>
    </div>
  );
}

/** The ways by which a calendar comes in: its file or address, or signing in. */
export function SourceForm(props: Props) {
  const { onAddress, onFiles, registered, onAccount, help, beside } = props;
  const group = useId();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useUnsaved('way', 'file', oneOf(['file', 'google', 'microsoft']));
  const [text, setText] = useUnsaved('address', '');
  const [wrong, setWrong] = useState<Wording | null>(null);
  const open = chosen === 'file' || registered.includes(chosen);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== 'file') return open ? onAccount(chosen) : undefined;
    const answer = text.trim() ? onAddress(text) : { id: 'desk.source.empty', params: {} };
    const problem = answer instanceof Promise ? await answer : answer;
    setWrong(problem);
    if (problem) field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className="dk-os">
        <legend className="vh">{t('desk.source.head')}</legend>
        <SourceOption
          group={group}
          value="file"
          icon="file"
          title={t('desk.source.name')}
          about={t('desk.source.about')}
          time={t('desk.source.time')}
          chosen={chosen === 'file'}
          onChoose={() => setChosen('file')}
        >
          <div className="dk-src">
            <div>
              <Field
                ref={field}
                label={t('desk.source.address')}
                hideLabel
                type="url"
                autoComplete="off"
                spellCheck={false}
                placeholder={t('desk.source.like')}
                error={wrong ? say(wrong) : undefined}
                value={text}
                onChange={({ currentTarget }) => {
                  setText(currentTarget.value);
                  setWrong(null);
                }}
              />
            </div>
            <FileButton onFiles={onFiles} multiple>
              {t('desk.source.file')}
            </FileButton>
          </div>
          <div className="dk-hint">
            <p>{t('desk.source.other')}</p>
            {help}
          </div>
        </SourceOption>
        {providers.map(({ provider, icon }) => (
          <SourceOption
            key={provider}
            group={group}
            value={provider}
            icon={icon}
            title={t(`desk.calendar.kind.${provider}`)}
            about={t(`accounts.${provider}.about`)}
            time={t('accounts.time')}
            chosen={chosen === provider}
            onChoose={() => setChosen(provider)}
          >
            {registered.includes(provider) ? null : <Unregistered provider={provider} />}
          </SourceOption>
        ))}
      </fieldset>
      <div className="dk-do">
        {open ? (
          <Button kind="primary" type="submit" shortcut="↵">
            {t('desk.source.go')}
          </Button>
        ) : null}
        {beside}
      </div>
    </form>
  );
}
