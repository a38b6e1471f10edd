import { flushSync } from 'react-dom';

/** Tries what a form holds, and where that finds something wrong takes the reader to the first field of which it is. */
export function focusWrong(form: HTMLFormElement, attempt: () => void): void {
  flushSync(attempt);
  form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
}
