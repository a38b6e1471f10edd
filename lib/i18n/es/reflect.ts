import type { reflect as english } from '../en/reflect';
import { unfinished } from '../translation';

export const reflect = unfinished<typeof english>()({});
