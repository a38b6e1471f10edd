import type { deskSettings as english } from '../en/desk-settings';
import { unfinished } from '../translation';

export const deskSettings = unfinished<typeof english>()({});
