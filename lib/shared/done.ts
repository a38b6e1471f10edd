import type { Wording } from './wording';

/** What a command did, and how to take it back. */
export interface Done {
  said: Wording;
  undo(): Promise<void>;
}

/** Builds a `Done`; the result of the undoing is of no interest to anyone. */
export function done(
  id: string,
  undo: () => Promise<unknown>,
  params: Wording['params'] = {},
): Done {
  return {
    said: { id, params },
    async undo() {
      await undo();
    },
  };
}
