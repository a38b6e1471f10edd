import type { sample as english } from '../en/sample';
import { unfinished } from '../translation';

export const sample = unfinished<typeof english>()({});
