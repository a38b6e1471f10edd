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

const bearers = [
  { id: 'b', name: 'Dr. Helga Brandt' },
  { id: 'p', name: 'Priya Nair' },
];

it.each([
  ['de', 'Frau Brandt wird mir die Liste schicken', 'partner'],
  ['de', 'Frau Brandt schickt mir die Liste', 'partner'],
  ['de', 'Frau Dr. Brandt schickt mir die Liste', 'partner'],
  ['de', 'Frau Brandt: Liste schicken', 'partner'],
  ['de', 'Ich schicke Frau Brandt die Liste', 'me'],
  ['en', 'Mrs Brandt will send me the list', 'partner'],
  ['en', 'Mrs. Brandt sends me the list', 'partner'],
  ['en', 'Professor Brandt will send me the list', 'partner'],
  ['en', "I'll send Ms. Brandt the list", 'me'],
  ['fr', 'Mme Brandt va m’envoyer la liste', 'partner'],
  ['fr', "J'envoie la liste à Mme Brandt", 'me'],
  ['es', 'La Sra. Brandt me envía la lista', 'partner'],
  ['es', 'Sra. Brandt va a enviar la lista', 'partner'],
  ['es', 'Enviar la lista a la señora Brandt', 'me'],
  ['pt', 'A Sra. Brandt envia-me a lista', 'partner'],
  ['pt', 'Enviar a lista à senhora Brandt', 'me'],
] as const)('a title before the last name is no stranger (%s): %s', async (locale, line, owner) => {
  const context = await contextFor(locale, { partners: bearers });
  const draft = parseQuickLog(line, context);
  expect(draft).toMatchObject({ owner, partnerId: 'b', newPartnerName: null });
});

it('asks which of two bearers is meant, unless only one may be addressed so', async () => {
  const line = 'Frau Brandt wird mir die Liste schicken';
  const read = async (...names: string[]) => {
    const two = names.map((name, at) => ({ id: `${at}`, name }));
    const draft = parseQuickLog(line, await contextFor('de', { partners: two }));
    return [draft.partnerId, draft.partnerCandidates];
  };
  expect(await read('Helga Brandt', 'Karl Brandt')).toEqual([null, ['0', '1']]);
  expect(await read('Helga Brandt', 'Herr Karl Brandt')).toEqual(['0', []]);
});

it('takes nobody for the bearer of the beginning of their name', () => {
  const draft = parseQuickLog('Mrs Brand will send me the list', en);
  expect(draft).toMatchObject({ partnerId: null, newPartnerName: 'Mrs Brand' });
});
