/** What Escape closes, or leaves, first. */
const OPEN = 'dialog[open], :popover-open, [aria-expanded="true"]';
const WRITTEN =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

function inUse(): boolean {
  const at = document.activeElement;
  if (at?.closest('#panel')?.querySelector(OPEN)) return true;
  return at !== null && (at.matches(WRITTEN) || at.closest('details[open]') !== null);
}

/** Calls `leave` for an Escape that nothing in the page has a use for. Returns what stops listening. */
export function onEscape(leave: () => void): () => void {
  let free = false;
  // Looked at before anybody obeys: afterwards what was open is closed.
  const before = ({ key, isComposing }: KeyboardEvent) => {
    free = key === 'Escape' && !isComposing && !inUse();
  };
  const after = (event: KeyboardEvent) => {
    if (free && event.key === 'Escape' && !event.defaultPrevented) leave();
  };
  window.addEventListener('keydown', before, true);
  window.addEventListener('keydown', after);
  return () => {
    window.removeEventListener('keydown', before, true);
    window.removeEventListener('keydown', after);
  };
}
