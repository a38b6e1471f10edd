import type { deskRelationship as english } from '../en/desk-relationship';
import { unfinished } from '../translation';

export const deskRelationship = unfinished<typeof english>()({});
