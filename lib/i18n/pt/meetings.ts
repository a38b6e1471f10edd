import type { meetings as english } from '../en/meetings';
import { translation } from '../translation';

export const meetings = translation<typeof english>()({
  'meetings.youSaidYes': 'Indicou que sim',
  'meetings.youSaidNo': 'Indicou que não',
});
