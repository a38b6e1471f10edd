import type { ReactNode } from 'react';

export interface GroupItem {
  key: string;
  shown: ReactNode;
}

interface Props {
  title: ReactNode;
  items: readonly GroupItem[];
  /** The keys of what is left out. */
  without: ReadonlySet<string>;
  onChange(keys: readonly string[], taken: boolean): void;
}

/** Entries of one kind, chosen all at once or one by one. */
export function Group({ title, items, without, onChange }: Props) {
  if (items.length === 0) return null;
  const keys = items.map(({ key }) => key);
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
        {title}
      </label>
      <ul>
        {items.map(({ key, shown }) => (
          <li key={key}>
            <label className="rc-one">
              <input
                type="checkbox"
                checked={!without.has(key)}
                onChange={(event) => onChange([key], event.target.checked)}
              />
              <span className="ho-it">{shown}</span>
            </label>
          </li>
        ))}
      </ul>
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
