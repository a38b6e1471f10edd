import type { Messages } from '../message';

/** Reasons that detection gives, in words for the user. */
export const detection = {} as const satisfies Messages;
