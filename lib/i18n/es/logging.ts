import type { logging as english } from '../en/logging';
import { unfinished } from '../translation';

export const logging = unfinished<typeof english>()({});
