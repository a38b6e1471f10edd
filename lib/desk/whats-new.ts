import type { MessageId } from '../i18n/translate';

/** What one version brought: in a few words, and one by one. */
interface Change {
  version: string;
  what: MessageId;
  items: readonly MessageId[];
}

/** Newest first; a version that the user would not notice has no entry. */
const changes: readonly Change[] = [
  {
    version: '0.2.0',
    what: 'whatsNew.0.2.0',
    items: [
      'whatsNew.0.2.0.prepare',
      'whatsNew.0.2.0.close',
      'whatsNew.0.2.0.desk',
      'whatsNew.0.2.0.accounts',
      'whatsNew.0.2.0.pages',
      'whatsNew.0.2.0.sessions',
      'whatsNew.0.2.0.search',
      'whatsNew.0.2.0.copies',
      'whatsNew.0.2.0.handover',
      'whatsNew.0.2.0.lock',
      'whatsNew.0.2.0.languages',
    ],
  },
];

/** The version before the first that remembered what was seen. */
const BEFORE = '0.1.0';

/** Whether a version (`1.2.3`) is newer than another; missing parts count as 0. */
export function isNewer(version: string, other: string): boolean {
  const parts = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [one, two] = [parts(version), parts(other)];
  const at = [0, 1, 2, 3].find((n) => (one[n] ?? 0) !== (two[n] ?? 0));
  return at !== undefined && (one[at] ?? 0) > (two[at] ?? 0);
}

/** What is to be told after an update. */
export interface News {
  /** The version that runs, without a last `.0`. */
  version: string;
  what: MessageId;
  items: MessageId[];
}

/**
 * What came between the version last seen (null: one that didn't remember) and the one that runs; null
 * when there is nothing to tell.
 */
export function newsSince(
  current: string,
  seen: string | null,
  all: readonly Change[] = changes,
): News | null {
  const since = all.filter(
    ({ version }) => isNewer(version, seen ?? BEFORE) && !isNewer(version, current),
  );
  const [newest] = since;
  if (!newest) return null;
  const version = current.replace(/^(\d+\.\d+)\.0$/, '$1');
  return { version, what: newest.what, items: since.flatMap(({ items }) => items) };
}
