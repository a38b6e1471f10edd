/** Moves the focus to the page's heading, once what held it has gone away. */
export function toHeading(): void {
  document.querySelector<HTMLElement>('.dk-head')?.focus();
}
