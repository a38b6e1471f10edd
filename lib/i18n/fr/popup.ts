import type { popup as english } from '../en/popup';
import { unfinished } from '../translation';

export const popup = unfinished<typeof english>()({});
