import './lock.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Passphrase } from '@/components/desk/data/Passphrase';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { join } from '@/components/ui/join';
import { t } from '@/components/ui/text';
import { Neither } from './Neither';

/** What Cairn is unlocked with. */
export type Way = 'phrase' | 'code';
/** Why it stayed locked. */
export type Refusal = 'wrong' | 'malformed' | 'failed';

export interface LockProps {
  /** In the popup, which is as high as what is in it. */
  popup?: boolean;
  /** How many lines and answers, given elsewhere meanwhile, wait for it. */
  waiting: number;
  /** It is being unlocked. */
  working: boolean;
  /** What came of the last try. */
  refused: { why: Refusal; tries: number } | null;
  onUnlock(way: Way, words: string): void;
  /** Rejects where not everything could be deleted. */
  onErase(): Promise<void>;
}

function whyNot(way: Way, why: Refusal): string {
  if (why === 'failed') return t('lock.failed');
  if (way === 'phrase') return t('lock.wrong');
  return t(why === 'wrong' ? 'lock.code.wrong' : 'lock.code.malformed');
}

/** The field that what was pressed or refused leads to. */
function useFieldFocus(about: string) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: led there anew whenever it is about something else
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [about]);
  return form;
}

interface FormProps extends Pick<LockProps, 'working' | 'refused' | 'onUnlock'> {
  way: Way;
}

function LockForm({ way, working, refused, onUnlock }: FormProps) {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(false);
  const form = useFieldFocus(`${way} ${refused?.tries}`);
  const why = refused && !working ? whyNot(way, refused.why) : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!working && words.trim() !== '') onUnlock(way, words);
  };
  return (
    <form ref={form} onSubmit={send} noValidate>
      <Passphrase
        label={t(`lock.${way}`)}
        hint={way === 'code' ? t('lock.code.hint') : undefined}
        autoComplete={way === 'code' ? 'off' : 'current-password'}
        value={words}
        shown={shown || way === 'code'}
        onType={setWords}
        error={why}
      />
      {way === 'phrase' ? (
        <label className="lock-show">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          {t('lock.show')}
        </label>
      ) : null}
      <Button kind="primary" type="submit" aria-disabled={working}>
        {t(working ? 'lock.working' : 'lock.do')}
      </Button>
      <p className="vh" role="status">
        {working ? t('lock.working') : why}
      </p>
    </form>
  );
}

/** Stands in place of everything while Cairn is locked: what it is, one field, one button, and the quiet other ways. */
export function LockScreen({ popup, waiting, onErase, ...unlocking }: LockProps) {
  const [way, setWay] = useState<Way>('phrase');
  const [tried, setTried] = useState<Way | null>(null);
  const other = way === 'phrase' ? 'code' : 'phrase';
  const refused = tried === way ? unlocking.refused : null;
  return (
    <main className={join('lock', popup && 'lock-popup')}>
      <Icon name="cairn" />
      <h1>{t('lock.title')}</h1>
      <p>{t('lock.about')}</p>
      {waiting > 0 ? <p className="lock-waits">{t('lock.waiting', { n: waiting })}</p> : null}
      <LockForm
        key={way}
        {...unlocking}
        way={way}
        refused={refused}
        onUnlock={(by, words) => {
          setTried(by);
          unlocking.onUnlock(by, words);
        }}
      />
      <Button kind="quiet" small onClick={() => setWay(other)}>
        {t(way === 'phrase' ? 'lock.useCode' : 'lock.usePhrase')}
      </Button>
      {way === 'code' ? <Neither onErase={onErase} /> : null}
    </main>
  );
}
