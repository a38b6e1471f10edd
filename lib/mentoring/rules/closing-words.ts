/** What the user types into a closing check-in (PRACTICE P8). */
interface Typed {
  useful: string;
  step?: string | undefined;
  tryBefore: string;
  changeNext: string;
}

/** Whether anything but blanks stands typed in a closing check-in. */
export function hasWords({ useful, step = '', tryBefore, changeNext }: Typed): boolean {
  return [useful, step, tryBefore, changeNext].some((text) => text.trim() !== '');
}
