import type { calendar as english } from '../en/calendar';
import { unfinished } from '../translation';

export const calendar = unfinished<typeof english>()({});
