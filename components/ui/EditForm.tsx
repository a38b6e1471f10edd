import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { focusOpener } from './follow-focus';

interface Props {
  /** False, or a promise of it, keeps the form open. */
  onSave?(): unknown;
  onClose(): void;
  children: ReactNode;
}

/** An editor inside a list: Enter saves, Escape closes, and the focus goes back to what it belongs to. */
export function EditForm({ onSave, onClose, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // The first field's focus brings that field into view, and leaves the buttons under the dock.
  useEffect(() => {
    // In braces: Chromium answers with a promise, which React would take for what undoes the effect.
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const close = (form: HTMLFormElement) => {
    focusOpener(form);
    onClose();
  };
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const saved = onSave?.();
    if (!(saved instanceof Promise ? await saved : saved !== false)) return;
    close(form);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Escape') return;
    // It has been obeyed: the page's own Escape would let the focus go.
    event.preventDefault();
    close(event.currentTarget);
  };
  return (
    <form ref={form} className="edit" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
    </form>
  );
}
