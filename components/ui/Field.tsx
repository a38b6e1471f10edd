import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from './Icon';
import { join } from './join';

interface Label {
  label: ReactNode;
  /** The label is there for assistive technology only. */
  hideLabel?: boolean;
  /** What is wrong, in words; it stands below. */
  error?: string;
}

function useField({ label, hideLabel, error }: Label) {
  const id = useId();
  return {
    id,
    aria: error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {},
    head: (
      <label htmlFor={id} className={hideLabel ? 'vh' : 'fl'}>
        {label}
      </label>
    ),
    foot: error ? (
      <p className="fe" id={`${id}-error`}>
        <Icon name="info" small />
        {error}
      </p>
    ) : null,
  };
}

/** A one-line field with its label, and its error in words. */
export function Field({
  label,
  hideLabel,
  error,
  className,
  ...rest
}: ComponentProps<'input'> & Label) {
  const { id, aria, head, foot } = useField({ label, hideLabel, error });
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
  className,
  ...rest
}: ComponentProps<'textarea'> & Label) {
  const { id, aria, head, foot } = useField({ label, hideLabel, error });
  return (
    <>
      {head}
      <textarea id={id} {...aria} {...rest} className={join('field', error && 'err', className)} />
      {foot}
    </>
  );
}
