import type { Messages } from '../message';

/** The screen that stands in place of everything while Cairn is locked. */
export const lock = {
  'lock.title': 'Cairn is locked',
  'lock.about': 'What you wrote is sealed until you unlock it.',
  'lock.phrase': 'Passphrase',
  'lock.show': 'Show what is typed',
  'lock.do': 'Unlock',
  'lock.working': 'Unlocking',
  'lock.wrong': 'This passphrase doesn’t unlock it. Capitals and spaces count.',
  'lock.failed': 'It couldn’t be unlocked just now. Try again.',
  'lock.useCode': 'Use the recovery code',
  'lock.usePhrase': 'Use the passphrase',
  'lock.code': 'Recovery code',
  'lock.code.hint':
    'As it was shown when the lock was turned on. Dashes and capitals don’t matter.',
  'lock.code.wrong': 'This code doesn’t unlock it. Perhaps a newer one took its place.',
  'lock.code.malformed':
    'Something is mistyped or missing in this code. Compare it with yours, group by group.',
  'lock.neither': 'I have neither',
  'lock.neither.about':
    'Then nobody can open what is stored here, Cairn included. What is left is to delete it and begin anew. A copy that you kept elsewhere can be brought in afterwards, if it isn’t locked or you know its passphrase.',
  'lock.neither.access':
    'If you signed in to Google or Microsoft, Cairn’s access there doesn’t end with it: whose it is can’t be read. You end it on their own page:',
  'lock.neither.access.google': 'Google',
  'lock.neither.access.microsoft': 'Microsoft, an account of your own',
  'lock.neither.access.work': 'Microsoft, a work or school account',
  'lock.erase': 'Delete everything',
  'lock.erase.sure': 'This can’t be taken back.',
  'lock.erase.yes': 'Yes, delete everything',
  'lock.erase.no': 'Cancel',
  'lock.erase.failed': 'It couldn’t be deleted. Close the other windows of Cairn and try again.',
  'lock.waiting': {
    one: '{n} line or answer of yours waits, and goes where it was meant to once you unlock.',
    other: '{n} lines or answers of yours wait, and go where they were meant to once you unlock.',
  },
  'lock.page.about':
    'Unlock it on Cairn’s own page: a website could imitate a field for your passphrase.',
  'lock.page.do': 'Unlock on the desk',
} as const satisfies Messages;
