import type { prepare as english } from '../en/prepare';
import { unfinished } from '../translation';

export const prepare = unfinished<typeof english>()({});
