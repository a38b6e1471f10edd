import { useEffect } from 'react';
import { goTo } from './use-place';

const typing = 'input, textarea, select, [contenteditable], dialog[open]';

/** "/" and Ctrl or Cmd with K lead to the search from every place; the single key only where nobody types. */
export function SearchKey({ singleKeys }: { singleKeys: boolean }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key, target } = event;
      if (event.defaultPrevented || event.isComposing || altKey) return;
      const chord = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
      const single = singleKeys && key === '/' && !ctrlKey && !metaKey;
      const busy = target instanceof Element && target.closest(typing) !== null;
      if (!chord && !(single && !busy)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('.sr-field input');
      if (field) field.select();
      else goTo('search');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [singleKeys]);
  return null;
}
