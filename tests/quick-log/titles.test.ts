import { expect, it } from 'vitest';
import { parseQuickLog } from '@/lib/quick-log/parse';
import { contextFor } from './context';

const partners = [{ id: 'b', name: 'Dr. Helga Brandt' }];
const en = await contextFor('en', { partners });

it.each([
  'Helga sends me the paper fri',
  'Helga will send me the paper',
  'Dr. Brandt sends me the paper',
  'Dr. Brandt will send me the paper',
  'Dr Brandt will send me the paper',
  'Helga Brandt will send me the paper',
  'Dr. Helga Brandt sends me the paper',
  'Dr. Helga Brandt will send me the paper',
])('what somebody with a title owes stays theirs: %s', (line) => {
  expect(parseQuickLog(line, en)).toMatchObject({
    owner: 'partner',
    partnerId: 'b',
    text: 'Send me the paper',
  });
});
