import type { Messages } from '../message';

/** Copies of everything: made, read, taken in, taken back. */
export const deskCopies = {
  'copies.bring': 'Bring a copy back',
  'copies.bring.hint':
    'Choose a file that Cairn made here or in another browser. You see what would change before anything does.',
  'copies.work.writing': 'The copy is being made',
  'copies.work.looking': 'The copy is being read',
  'copies.work.merge': 'The copy is being added',
  'copies.work.replace': 'The copy is being put in place',
  'copies.work.undo': 'The copy is being taken back',
  'copies.head': 'What this copy would change',
  'copies.made': 'Made on {day}.',
  'copies.undated': 'It doesn’t say when it was made.',
  'copies.broken':
    'This file is cut off or damaged. What can still be read of it is told here; another copy may hold more.',
  'copies.touched': 'This file was changed after Cairn made it. Take it only if that was you.',
  'copies.unknown': {
    one: '{n} entry is of a kind that this Cairn doesn’t know, and stays out.',
    other: '{n} entries are of kinds that this Cairn doesn’t know, and stay out.',
  },
  'copies.twins': {
    one: '{n} entry stood in it twice. The latest one counts.',
    other: '{n} entries stood in it more than once. The latest ones count.',
  },
  'copies.nothing': 'All of it is here already.',
  'copies.rest': { one: '{n} other entry', other: '{n} other entries' },
  'copies.add': 'Add to what is here',
  'copies.add.fresh': 'New here',
  'copies.add.newer': 'Newer in the copy: taken from it',
  'copies.add.torn': 'Changed on both sides at the same moment: one of the two stands',
  'copies.add.goes': 'Deleted in the copy: goes here too',
  'copies.add.older': 'Newer here: stays as it is',
  'copies.instead': 'Put in place of what is here',
  'copies.instead.head': 'Put the copy in place of all that is here?',
  'copies.instead.goes': 'Isn’t in the copy, and goes',
  'copies.instead.older': 'Goes back to how it was in the copy',
  'copies.instead.torn': 'Differs, and becomes as in the copy',
  'copies.instead.newer': 'Newer in the copy',
  'copies.instead.fresh': 'New here',
  'copies.instead.settings':
    'Your settings become those of the copy. Calendars that are connected here stay.',
  'copies.instead.calendars':
    'Your settings stay, and so do the calendars that are connected here.',
  'copies.back': 'For thirty days you can take it back.',
  'copies.instead.yes': 'Yes, put it in place',
  'copies.done.merge': 'The copy was added',
  'copies.done.replace': 'The copy is in place',
  'copies.done.hint': 'Your calendars are read anew. For thirty days you can take the copy back.',
  'copies.undo': 'Take the copy back',
  'copies.undone': 'All is as it was before',
  'copies.last.merge': 'On {day} a copy of {made} was added.',
  'copies.last.replace': 'On {day} a copy of {made} took the place of what was here.',
  'copies.last.merge.undated': 'On {day} a copy was added.',
  'copies.last.replace.undated': 'On {day} a copy took the place of what was here.',
  'copies.losing': 'You wrote or changed this since. It would go:',
  'copies.losing.yes': 'Take the copy back all the same',
  'copies.losing.no': 'Leave all as it is',
  'copies.cancelled': 'Stopped. Nothing was changed.',
  'copies.full':
    'There is too little room on this device, and nothing was changed. Free some, then try again.',
  'copies.failed': 'That didn’t work, and nothing was changed. Try again.',
  'copies.refused.large':
    'This file is larger than any copy of Cairn’s. Choose one whose name begins with “cairn-”.',
  'copies.refused.empty': 'This file is empty. Choose another copy.',
  'copies.refused.unreadable':
    'Nothing in this file can be read: it is damaged, or no copy of Cairn’s. Choose another one.',
  'copies.refused.foreign':
    'This file is no copy of Cairn’s. Choose one whose name begins with “cairn-”.',
  'copies.refused.pack': 'This is a pack of questions. Open it under Questions.',
  'copies.refused.later':
    'This copy was made by a newer Cairn. Update Cairn first, then choose it again.',
  'copies.refused': {
    one: '{n} entry can’t be read and stays out',
    other: '{n} entries can’t be read and stay out',
  },
  'copies.refused.keep': 'Keep what can’t be read among the entries set aside',
  'copies.refused.column': '“{column}” isn’t as it should be',
  'copies.refused.row': 'not in the form of an entry',
  'copies.refused.sample': 'belongs to the sample',
} as const satisfies Messages;
