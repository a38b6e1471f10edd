import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  /** The label stands above; else it is there for assistive technology only. */
  shown?: boolean;
  autoFocus?: boolean;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** One of several, as the browser's own list. */
export function Choice<T extends string>({
  label,
  shown,
  autoFocus,
  value,
  options,
  onChange,
}: Props<T>) {
  const id = useId();
  return (
    <div className="dk-choice">
      <label className={shown ? 'fl' : 'vh'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it opens where the reader has just pressed
        autoFocus={autoFocus}
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
