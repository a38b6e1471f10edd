import type { detection as english } from '../en/detection';
import { unfinished } from '../translation';

export const detection = unfinished<typeof english>()({});
