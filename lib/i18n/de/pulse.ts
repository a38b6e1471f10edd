import type { pulse as english } from '../en/pulse';
import { unfinished } from '../translation';

export const pulse = unfinished<typeof english>()({});
