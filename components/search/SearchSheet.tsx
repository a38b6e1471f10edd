import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import './sheet.css';

interface Props {
  children: ReactNode;
  onClose(): void;
}

/**
 * The search over the whole panel, in a native popover. The panel stays as it is below, with all that is typed in it, and what
 * had the focus has it again afterwards.
 */
export function SearchSheet({ children, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Before anything in it takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const sheet = box.current;
    if (!sheet) return;
    sheet.showPopover?.();
    const field = sheet.querySelector('input');
    field?.focus();
    field?.select();
    const onToggle = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') onClose();
    };
    sheet.addEventListener('toggle', onToggle);
    return () => {
      sheet.removeEventListener('toggle', onToggle);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [onClose, before]);
  const onKeyDown = (event: KeyboardEvent) => {
    // None of the panel's keys is meant here.
    event.stopPropagation();
    const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (chord) box.current?.querySelector('input')?.select();
    const leaves = event.key === 'Escape' && !event.nativeEvent.isComposing;
    if (leaves) onClose();
    if (chord || leaves) event.preventDefault();
  };
  return (
    <div
      ref={box}
      popover="auto"
      className="sr-sheet"
      role="dialog"
      aria-labelledby="sr-head"
      onKeyDown={onKeyDown}
    >
      <div className="sech">
        <h2 id="sr-head">{t('search.head')}</h2>
        <span className="a">
          <IconButton icon="x" label={t('search.close')} onClick={onClose} />
        </span>
      </div>
      {children}
    </div>
  );
}
