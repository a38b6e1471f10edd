import type { meetings as english } from '../en/meetings';
import { translation } from '../translation';

export const meetings = translation<typeof english>()({
  'meetings.youSaidYes': 'Vous avez dit oui',
  'meetings.youSaidNo': 'Vous avez dit non',
});
