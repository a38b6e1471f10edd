import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { isolate } from '@/lib/desk/isolate';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import type { WhoChoice } from '@/lib/meetings/who-with';

/** Who a series is with: a known partner, or somebody by name. */
export type Who = { id: string } | { name: string; email: string };
export type OnWho = (uid: string, who: Who, name: string) => void;

const keyOf = (choice: WhoChoice) => (choice.kind === 'partner' ? choice.id : choice.email);

function whoIn(choice: WhoChoice): Who {
  return choice.kind === 'partner' ? { id: choice.id } : { name: choice.name, email: choice.email };
}

interface Props {
  meeting: Pick<FoundMeeting, 'uid' | 'title'> & { whoChoices: readonly WhoChoice[] };
  onWho: OnWho;
}

/** "Who is it with?", for a series whose meetings are with nobody yet: likely people, or a name. */
export function WhoWith({ meeting, onWho }: Props) {
  const { uid, title, whoChoices } = meeting;
  const [name, setName] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onWho(uid, { name, email: '' }, name.trim());
  };
  const of = { title: isolate(title.trim() || t('desk.found.untitled')) };
  return (
    <details className="dk-fold dk-who">
      <summary aria-label={t('desk.who.of', of)}>{t('desk.who')}</summary>
      {whoChoices.length > 0 ? (
        <div className="dk-answers">
          {whoChoices.map((choice) => (
            <Button
              small
              key={keyOf(choice) || choice.name}
              onClick={() => onWho(uid, whoIn(choice), choice.name)}
            >
              <bdi>{choice.name}</bdi>
            </Button>
          ))}
        </div>
      ) : null}
      <form className="dk-who-name" onSubmit={send}>
        <Field
          label={t('desk.who.name')}
          hideLabel
          placeholder={t(whoChoices.length > 0 ? 'desk.who.other' : 'desk.who.name')}
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button small type="submit" disabled={name.trim() === ''}>
          {t('desk.who.save')}
        </Button>
      </form>
    </details>
  );
}
