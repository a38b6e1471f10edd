import type { deskStart as english } from '../en/desk-start';
import { unfinished } from '../translation';

export const deskStart = unfinished<typeof english>()({});
