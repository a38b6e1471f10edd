import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Stands before the title. */
  mark?: ReactNode;
  /** The keys of all that can be chosen. */
  keys: readonly string[];
  /** The keys of what is left out. */
  without: ReadonlySet<string>;
  onChange(keys: readonly string[], taken: boolean): void;
  /** The entries, each an item of a list. */
  children: ReactNode;
}

/** Entries of one kind, which are chosen all at once as well. */
export function Several({ title, mark, keys, without, onChange, children }: Props) {
  const taken = keys.filter((key) => !without.has(key)).length;
  const some = taken > 0 && taken < keys.length;
  return (
    <fieldset className="rc-part">
      <legend className="vh">{title}</legend>
      <label className="dk-tick rc-all">
        <input
          type="checkbox"
          checked={taken > 0}
          ref={(box) => {
            if (box) box.indeterminate = some;
          }}
          onChange={(event) => onChange(keys, some || event.target.checked)}
        />
        {mark}
        {title}
      </label>
      <ul>{children}</ul>
    </fieldset>
  );
}

/** A set of keys with some of them put in or taken out. */
export function withKeys(
  set: ReadonlySet<string>,
  keys: readonly string[],
  inside: boolean,
): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (inside) next.add(key);
    else next.delete(key);
  }
  return next;
}
