import type { meetings as english } from '../en/meetings';
import { unfinished } from '../translation';

export const meetings = unfinished<typeof english>()({
  'meetings.youSaidYes': 'Vous avez dit oui',
  'meetings.youSaidNo': 'Vous avez dit non',
});
