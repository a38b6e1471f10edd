import type { ComponentProps, FormEvent, ReactNode, Ref } from 'react';
import { Button } from './Button';
import { Field } from './Field';

interface Props {
  ref?: Ref<HTMLFormElement>;
  className: string;
  label: string;
  placeholder: string;
  text: string;
  onText(text: string): void;
  onSubmit(event: FormEvent): void;
  /** The button's visible word, and its name where that says more. */
  button: { says: string; name?: string };
  /** Stands between the line and its button. */
  children?: ReactNode;
}

/** A form of one line and its button, which rests while nothing but blanks is written. */
export function AddLine(props: Props) {
  const { ref, className, label, placeholder, text, onText, onSubmit, button, children } = props;
  const name: ComponentProps<typeof Button> = button.name ? { 'aria-label': button.name } : {};
  return (
    <form ref={ref} className={className} onSubmit={onSubmit}>
      <div>
        <Field
          label={label}
          hideLabel
          dir="auto"
          autoComplete="off"
          placeholder={placeholder}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </div>
      {children}
      <Button small type="submit" {...name} disabled={text.trim() === ''}>
        {button.says}
      </Button>
    </form>
  );
}
