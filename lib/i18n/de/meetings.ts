import type { meetings as english } from '../en/meetings';
import { unfinished } from '../translation';

export const meetings = unfinished<typeof english>()({
  'meetings.youSaidYes': 'Du hast Ja gesagt',
  'meetings.youSaidNo': 'Du hast Nein gesagt',
});
