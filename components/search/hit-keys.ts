import type { KeyboardEvent } from 'react';

/** Arrows lead from the field along what was found and back; Enter in the field goes to the best. */
export function hitKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const field = event.currentTarget.querySelector<HTMLElement>('input');
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = hits.indexOf(event.target as HTMLElement);
  const inField = event.target === field;
  if (event.key === 'Enter' && inField) {
    event.preventDefault();
    hits[0]?.click();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || (!inField && at < 0)) {
    if (event.key === 'Escape' && at >= 0) {
      event.preventDefault();
      event.stopPropagation();
      field?.focus();
    }
    return;
  }
  event.preventDefault();
  const next = inField
    ? step > 0
      ? hits[0]
      : undefined
    : (hits[at + step] ?? (step < 0 ? field : undefined));
  next?.focus();
}
