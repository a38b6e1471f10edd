import type { deskPartners as english } from '../en/desk-partners';
import { unfinished } from '../translation';

export const deskPartners = unfinished<typeof english>()({});
