import type { FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { WhoChoice } from '@/lib/meetings/who-with';

/** Who a series is with: a known partner, or somebody by name. */
export type Who = { id: string } | { name: string; email: string };

const keyOf = (choice: WhoChoice) =>
  choice.kind === 'partner' ? choice.id : choice.email || choice.name;

function whoIn(choice: WhoChoice): Who {
  return choice.kind === 'partner' ? { id: choice.id } : { name: choice.name, email: choice.email };
}

interface Props {
  /** The series it is about. */
  of: string;
  choices: readonly WhoChoice[];
  /** What the field is called, what it says while empty, and what its button says. */
  label: string;
  hint: string;
  save: string;
  /** `name` as it was offered or typed. */
  onWho(who: Who, name: string): void;
}

/** Who a meeting with nobody is with: likely people as buttons, or a name. */
export function WhoForm({ of, choices, label, hint, save, onWho }: Props) {
  const [typed, setTyped] = useUnsaved(`who ${of}`, '');
  const name = typed.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') onWho({ name: typed, email: '' }, name);
  };
  return (
    <>
      {choices.length > 0 ? (
        <div className="who-choices">
          {choices.map((choice) => (
            <Button small key={keyOf(choice)} onClick={() => onWho(whoIn(choice), choice.name)}>
              <bdi>{choice.name}</bdi>
            </Button>
          ))}
        </div>
      ) : null}
      <form className="who-name" onSubmit={send}>
        <Field
          label={label}
          hideLabel
          placeholder={hint}
          autoComplete="off"
          maxLength={120}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button small type="submit" disabled={name === ''}>
          {save}
        </Button>
      </form>
    </>
  );
}
