import type { sync as english } from '../en/sync';
import { unfinished } from '../translation';

export const sync = unfinished<typeof english>()({});
