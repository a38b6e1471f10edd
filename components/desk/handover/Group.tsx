import type { ReactNode } from 'react';
import { Several } from '../frame/Several';

interface GroupItem {
  key: string;
  shown: ReactNode;
}

interface Props {
  title: string;
  items: readonly GroupItem[];
  /** The keys of what is left out. */
  without: ReadonlySet<string>;
  onChange(keys: readonly string[], taken: boolean): void;
}

/** Entries of one kind, chosen all at once or one by one; nothing where there are none. */
export function Group({ title, items, without, onChange }: Props) {
  if (items.length === 0) return null;
  return (
    <Several keys={items.map(({ key }) => key)} {...{ title, without, onChange }}>
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
    </Several>
  );
}
