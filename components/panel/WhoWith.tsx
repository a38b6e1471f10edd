import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { WhoChoice } from '@/lib/meetings/who-with';
import { usePanelMore } from './do';

interface Props {
  /** The series' iCalUID. */
  uid: string;
  choices: readonly WhoChoice[];
}

const keyOf = (choice: WhoChoice) =>
  choice.kind === 'partner' ? choice.id : choice.email || choice.name;

/** "Who is it with?", in the head of a meeting with nobody: likely people, or a name. */
export function WhoWith({ uid, choices }: Props) {
  const { sayWho } = usePanelMore();
  const [name, setName] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') sayWho(uid, { name: name.trim(), email: '' });
  };
  return (
    <section className="who-with" aria-labelledby="who-with">
      <h2 id="who-with">{t('panel.who')}</h2>
      <div className="acts">
        {choices.map((choice) => (
          <Button
            small
            key={keyOf(choice)}
            onClick={() =>
              sayWho(
                uid,
                choice.kind === 'partner'
                  ? { id: choice.id }
                  : { name: choice.name, email: choice.email },
              )
            }
          >
            <bdi>{choice.name}</bdi>
          </Button>
        ))}
      </div>
      <form className="who-name" onSubmit={send}>
        <Field
          label={t('panel.who.name')}
          hideLabel
          placeholder={t('panel.who.name')}
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button small type="submit" disabled={name.trim() === ''}>
          {t('panel.who.save')}
        </Button>
      </form>
    </section>
  );
}
