import type { Messages } from '../message';

/** Texts of the one-line quick log. */
export const quickLog = {} as const satisfies Messages;
