import type { notes as english } from '../en/notes';
import { unfinished } from '../translation';

export const notes = unfinished<typeof english>()({});
