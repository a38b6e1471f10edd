import type { Action } from '../mentoring/action';

/** Actions as they were undertaken, whatever their dates: a list that is being written must not jump. */
export function inOrderAdded(actions: readonly Action[]): Action[] {
  return [...actions].sort((a, b) => a.createdAt - b.createdAt);
}
