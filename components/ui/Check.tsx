interface Props {
  checked: boolean;
  onChange(checked: boolean): void;
  /** "Done: send the template" or "Talked about: ..." */
  label: string;
  /** Round is for talking, square is for doing. */
  round?: boolean;
}

/** A native checkbox: square for an action, round for an agenda item. */
export function Check({ checked, onChange, label, round }: Props) {
  return (
    <label className="ckl">
      <input
        type="checkbox"
        className={round ? 'ck talk' : 'ck'}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-label={label}
      />
    </label>
  );
}
