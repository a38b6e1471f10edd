import type { meetings as english } from '../en/meetings';
import { translation } from '../translation';

export const meetings = translation<typeof english>()({
  'meetings.youSaidYes': 'Dijiste que lo es',
  'meetings.youSaidNo': 'Dijiste que no lo es',
});
