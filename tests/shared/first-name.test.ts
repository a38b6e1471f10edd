import { describe, expect, it } from 'vitest';
import { firstName as inSentences } from '@/components/ui/initials';
import { firstName as inPopup } from '@/lib/popup/model';
import { firstName as inQuickLog } from '@/lib/quick-log/names/resolve';
import { firstNamesOf } from '@/lib/reminders/prompt-words';
import { firstName } from '@/lib/shared/first-name';
import { aPartner } from '../reminders/rows';

describe('firstName', () => {
  it.each([
    'Dr. Brandt',
    'Prof. Dr. Brandt',
    'Dr. van Houten',
    'Dr. H. Brandt',
    'Frau Dr. Helga Brandt',
    'Mr John Smith',
    'Dr.',
    'Mr Brandt',
    'Mrs Brandt',
    'Ms Brandt',
    'Herr Brandt',
    'Frau Brandt',
    'M. Durand',
    'Mme Durand',
    'Sr. Ruiz',
    'Sra. Ruiz',
    'Señora Ruiz',
  ])('never is a title: %s', (name) => {
    for (const call of [firstName, inSentences, inPopup]) expect(call(name)).toBe(name);
    expect(inQuickLog({ id: 'b', name })).toBe(name);
  });

  it.each([
    ['Priya Nair', 'Priya'],
    ['Dr. Helga Brandt', 'Helga'],
    ['Dr Helga Brandt', 'Helga'],
    ['Prof. Dr. Jonas Weber', 'Jonas'],
    ['Dra. Ángela Ruiz', 'Ángela'],
    ['  Priya  Nair ', 'Priya'],
    ['M Nair', 'M'],
    ['lena@example.org', 'lena'],
    ['小林', '小林'],
    ['', ''],
  ])('%s is %s', (name, first) => expect(firstName(name)).toBe(first));

  it('is what reminders say', () => {
    expect(firstNamesOf([aPartner({ name: 'Dr. Helga Brandt' })])).toBe('Helga');
  });
});
