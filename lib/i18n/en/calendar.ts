import type { Messages } from '../message';

/** What the calendar reader and the sources say to the user. */
export const calendar = {} as const satisfies Messages;
