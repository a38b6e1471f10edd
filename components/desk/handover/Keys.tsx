import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { useFocusBack } from '../frame/use-focus-back';
import type { GiveDo, ShownKey } from './do';

interface Props {
  name: string;
  /** The partner's key, as it is on their card; null where none is. */
  theirs: ShownKey | null;
  act: Pick<GiveDo, 'showKey' | 'copy' | 'keepKey'>;
}

/** The groups of digits by which two people compare a key. */
function Groups({ groups }: { groups: readonly string[] }) {
  return (
    <p className="ho-groups num" translate="no">
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one key never change their order
        <span key={at}>{group} </span>
      ))}
    </p>
  );
}

function Mine({ act }: Pick<Props, 'act'>) {
  const [key, setKey] = useState<ShownKey | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!key) {
    return (
      <Button small onClick={() => void act.showKey().then(setKey)}>
        {t('hand.key.show')}
      </Button>
    );
  }
  return (
    <div className="ho-key">
      <p className="fl">{t('hand.key.mine')}</p>
      <code translate="no">{key.line}</code>
      <Groups groups={key.groups} />
      <div className="dk-share">
        <Button small autoFocus onClick={() => void act.copy(key.line).then(setCopied)}>
          {t('hand.key.copy')}
        </Button>
        <span className="m" role="status">
          {copied === null ? '' : t(copied ? 'hand.key.copied' : 'hand.key.uncopied')}
        </span>
      </div>
    </div>
  );
}

function Known({ name, theirs, act }: Props & { theirs: ShownKey }) {
  return (
    <div className="ho-key">
      <p className="fl ho-theirs" tabIndex={-1}>
        {t('hand.key.theirs', { name })}
      </p>
      <Groups groups={theirs.groups} />
      <p className="m">{t('hand.key.compare', { name })}</p>
      <Button small kind="quiet" onClick={() => void act.keepKey('')}>
        {t('hand.key.remove')}
      </Button>
    </div>
  );
}

function Paste({ name, act }: Omit<Props, 'theirs'>) {
  const [line, setLine] = useUnsaved('their key', '');
  const [wrong, setWrong] = useState<'wrong' | 'own' | null>(null);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(line.trim() === '' ? 'wrong' : await act.keepKey(line));
  };
  return (
    <form className="ho-key" noValidate onSubmit={keep}>
      <TextField
        label={t('hand.key.theirs', { name })}
        rows={2}
        value={line}
        spellCheck={false}
        autoComplete="off"
        placeholder="cairn-key:…"
        error={
          wrong === 'own' ? t('hand.key.own', { name }) : wrong ? t('hand.key.wrong') : undefined
        }
        onChange={({ currentTarget }) => {
          setLine(currentTarget.value);
          setWrong(null);
        }}
      />
      <Button small type="submit">
        {t('hand.key.keep')}
      </Button>
    </form>
  );
}

/** The two keys by which files are locked without a passphrase, folded until they are wanted. */
export function Keys({ name, theirs, act }: Props) {
  useFocusBack(theirs !== null, '.ho-theirs');
  useFocusBack(theirs === null, '.ho-keys textarea');
  return (
    <Section className="dk-card ho-keys" title={t('hand.keys')}>
      <p className="m">{t('hand.keys.about')}</p>
      <Mine act={act} />
      {theirs ? <Known name={name} theirs={theirs} act={act} /> : <Paste name={name} act={act} />}
    </Section>
  );
}
