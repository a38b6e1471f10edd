import { t } from './text';

/** What keys do, and the keys; those beside each other are alternatives, or pressed together with the first. */
export type KeyLine = readonly [does: string, keys: readonly string[]];

/** Keys that are not called the same on every keyboard. */
function nameOf(key: string): string {
  if (key === 'Ctrl') return t('ui.key.ctrl');
  return key === 'Esc' ? t('ui.key.esc') : key;
}

/** Keys and what they do, one a line. */
export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <ul>
      {lines.map(([does, keys]) => (
        <li key={does}>
          {does}
          <span className="k">
            {keys.map((key) => (
              <kbd className="kbd" key={key}>
                {nameOf(key)}
              </kbd>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
