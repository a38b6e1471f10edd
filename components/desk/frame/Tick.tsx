import type { ReactNode } from 'react';

interface Props {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
}

/** A native checkbox with its words. */
export function Tick({ checked, onChange, children }: Props) {
  return (
    <label className="dk-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
