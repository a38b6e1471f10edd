import type { meetings as english } from '../en/meetings';
import { unfinished } from '../translation';

export const meetings = unfinished<typeof english>()({
  'meetings.youSaidYes': 'Indicou que sim',
  'meetings.youSaidNo': 'Indicou que não',
});
