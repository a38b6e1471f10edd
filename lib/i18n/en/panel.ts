import type { Messages } from '../message';

/** Texts of the side panel. */
export const panel = {} as const satisfies Messages;
