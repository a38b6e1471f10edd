import type { Done } from '../shared/done';

/** How long the undo bar stands, in ms. */
export const UNDO_MS = 8_000;
const DEPTH = 30;

/** The latest changes, newest last; it is never changed in place. */
export type UndoStack = readonly Done[];

/** The stack with one more change; the oldest falls off. */
export function pushed(stack: UndoStack, step: Done): UndoStack {
  return [...stack, step].slice(-DEPTH);
}

/** The newest change, and the stack without it. */
export function popped(stack: UndoStack): { step: Done | undefined; rest: UndoStack } {
  return { step: stack.at(-1), rest: stack.slice(0, -1) };
}
