import type { reminders as english } from '../en/reminders';
import { unfinished } from '../translation';

export const reminders = unfinished<typeof english>()({});
