import type { KeyboardEvent } from 'react';
import { commandOf } from '@/lib/panel/keys';
import { useDoing } from './do';
import { isPressable, takesText } from './typing';

interface Handlers {
  check?(): void;
  open?(): void;
  owner?(): void;
  due?(): void;
  move?(by: 1 | -1): void;
}

/** The keys of one row, while the focus is on or in it. */
export function useRowKeys(handlers: Handlers) {
  const { singleKeys } = useDoing();
  return (event: KeyboardEvent<HTMLElement>) => {
    const typing = takesText(event.target);
    const command = commandOf(event, { typing, single: singleKeys });
    if (!command) return;
    if (command.do === 'open' && isPressable(event.target)) return;
    if (command.do === 'move') handlers.move?.(command.by);
    else if (command.do === 'check') handlers.check?.();
    else if (command.do === 'open') handlers.open?.();
    else if (command.do === 'owner') handlers.owner?.();
    else if (command.do === 'due') handlers.due?.();
    else return;
    event.preventDefault();
  };
}
