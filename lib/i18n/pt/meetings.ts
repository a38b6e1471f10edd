import type { meetings as english } from '../en/meetings';
import { unfinished } from '../translation';

export const meetings = unfinished<typeof english>()({
  'meetings.youSaidYes': 'A sua resposta: sim',
  'meetings.youSaidNo': 'A sua resposta: não',
});
