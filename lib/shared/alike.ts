type Columns = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Columns => typeof value === 'object' && value !== null;

/** Whether `b` says what each column of `a` says. */
const saidIn = (a: Columns, b: Columns) =>
  Object.keys(a).every((key) => alike(a[key], Object.hasOwn(b, key) ? b[key] : undefined));

/**
 * Whether two values of JSON say the same, whatever the order of their columns; a column that is undefined is as
 * good as missing. Over thousands of rows this is several times faster than comparing them as texts.
 */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && a.length !== b.length) return false;
  return (
    saidIn(a, b) && Object.keys(b).every((key) => b[key] === undefined || Object.hasOwn(a, key))
  );
}
