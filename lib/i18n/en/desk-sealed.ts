import type { Messages } from '../message';

/** Copies that are locked with a passphrase. */
export const deskSealed = {
  'sealed.ask': 'Download it locked',
  'sealed.head': 'Lock the copy with a passphrase',
  'sealed.about':
    'Without it nobody can open the file, you included. Cairn keeps it nowhere: write it down.',
  'sealed.phrase': 'Passphrase',
  'sealed.phrase.hint':
    'At least {n} characters. Four words that have nothing to do with each other are good.',
  'sealed.again': 'The same again',
  'sealed.show': 'Show what is typed',
  'sealed.short': {
    one: '{n} more character is needed.',
    other: '{n} more characters are needed.',
  },
  'sealed.differs': 'The two are not the same.',
  'sealed.do': 'Lock and download',
  'sealed.open.head': 'This copy is locked',
  'sealed.open.wrong': 'This passphrase doesn’t open it. Capitals and spaces count.',
  'sealed.open.lock':
    'It was sealed with a lock. What opened the lock then opens it: its passphrase, or its recovery code.',
  'sealed.open.either': 'Passphrase or recovery code',
  'sealed.open.neither':
    'This opens it neither as a passphrase nor as a recovery code. Capitals and spaces of a passphrase count.',
  'sealed.open.do': 'Open',
  'sealed.damaged':
    'This locked copy is damaged or was changed, and can’t be opened. Choose another copy.',
  'sealed.costly':
    'Opening this file would take more memory than any copy of Cairn’s. Choose another one.',
  'sealed.work.locking': 'The copy is being locked',
  'sealed.work.opening': 'The copy is being opened',
} as const satisfies Messages;
