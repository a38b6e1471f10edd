import type { deskOwed as english } from '../en/desk-owed';
import { unfinished } from '../translation';

export const deskOwed = unfinished<typeof english>()({});
