import { useEffect } from 'react';
import { takesText } from '../frame/use-walk';

/** 1 to 9 raise the suggestion with that number, R goes to the line for one's own (WCAG 2.1.4: can be off). */
export function useDigitKeys(singleKeys: boolean): void {
  useEffect(() => {
    if (!singleKeys) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      if (event.repeat || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const button = /^[1-9]$/.test(key)
        ? document.querySelector<HTMLElement>(`[data-digit="${key}"]`)
        : null;
      const line = key === 'r' ? document.querySelector<HTMLElement>('[data-field="raise"]') : null;
      if (!button && !line) return;
      button?.click();
      line?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [singleKeys]);
}
