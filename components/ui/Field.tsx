import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from './Icon';
import { join } from './join';

interface Label {
  label: ReactNode;
  /** The label is there for assistive technology only. */
  hideLabel?: boolean;
  /** What is wrong, in words; it stands below. */
  error?: string | undefined;
  /** More about what is in the field; it stands below. */
  hint?: string | undefined;
}

function useField({ label, hideLabel, error, hint }: Label) {
  const id = useId();
  const below = join(error && `${id}-error`, hint && `${id}-hint`);
  return {
    id,
    aria: {
      ...(error ? { 'aria-invalid': true } : {}),
      ...(below ? { 'aria-describedby': below } : {}),
    },
    head: (
      <label htmlFor={id} className={hideLabel ? 'vh' : 'fl'}>
        {label}
      </label>
    ),
    foot: (
      <>
        {hint ? (
          <p className="fh num" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
        {error ? (
          <p className="fe" id={`${id}-error`}>
            <Icon name="info" small />
            {error}
          </p>
        ) : null}
      </>
    ),
  };
}

/** A one-line field with its label, and its error in words. */
export function Field({
  label,
  hideLabel,
  error,
  hint,
  className,
  ...rest
}: ComponentProps<'input'> & Label) {
  const { id, aria, head, foot } = useField({ label, hideLabel, error, hint });
  return (
    <>
      {head}
      <input id={id} {...aria} {...rest} className={join('field', error && 'err', className)} />
      {foot}
    </>
  );
}

/** A field of several lines. */
export function TextField({
  label,
  hideLabel,
  error,
  hint,
  className,
  ...rest
}: ComponentProps<'textarea'> & Label) {
  const { id, aria, head, foot } = useField({ label, hideLabel, error, hint });
  return (
    <>
      {head}
      <textarea id={id} {...aria} {...rest} className={join('field', error && 'err', className)} />
      {foot}
    </>
  );
}
