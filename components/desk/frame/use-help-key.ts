import { useEffect } from 'react';
import { takesText } from './use-walk';

/** "?" asks for the keys, where single keys are on (WCAG 2.1.4). */
export function useHelpKey(singleKeys: boolean, onHelp: () => void): void {
  useEffect(() => {
    if (!singleKeys) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || takesText(event.target)) return;
      event.preventDefault();
      onHelp();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [singleKeys, onHelp]);
}
