/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** Some columns of a row. */
type Columns = Record<string, unknown>;

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The values that the columns named by `change` have in a row. */
export function columnsOf<T extends object>(row: T, change: Partial<T>): Partial<T> {
  const names = Object.keys(change) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<T>;
}

/**
 * What undoing a step changes in a row as it now stands: each column that the step wrote goes back to
 * what it was `before`, unless somebody has changed it since. Columns in `together` make sense only
 * together (a status and its time): when one has been changed, all of them stay.
 */
export function takenBack<T extends object>(
  row: T,
  wrote: Partial<T>,
  before: Partial<T>,
  together: readonly (keyof T)[] = [],
): Partial<T> {
  const isOurs = ([name, value]: [string, unknown]) => same((row as Columns)[name], value);
  const names = Object.entries(wrote)
    .filter(isOurs)
    .map(([name]) => name as keyof T);
  const torn = together.some((name) => name in wrote && !names.includes(name));
  const back = names.filter((name) => !torn || !together.includes(name));
  return Object.fromEntries(back.map((name) => [name, before[name]])) as Partial<T>;
}
