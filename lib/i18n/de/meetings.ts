import type { meetings as english } from '../en/meetings';
import { translation } from '../translation';

export const meetings = translation<typeof english>()({
  'meetings.youSaidYes': 'Du hast Ja gesagt',
  'meetings.youSaidNo': 'Du hast Nein gesagt',
});
