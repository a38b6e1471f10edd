import type { meetings as english } from '../en/meetings';
import { unfinished } from '../translation';

export const meetings = unfinished<typeof english>()({
  'meetings.youSaidYes': 'Dijiste que lo es',
  'meetings.youSaidNo': 'Dijiste que no lo es',
});
