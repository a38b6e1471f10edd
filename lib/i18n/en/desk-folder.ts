import type { Messages } from '../message';

/** The headings and words of a folder of Markdown files. */
export const deskFolder = {
  'folder.ask': 'Meetings, notes and people to read (Markdown, .zip)',
  'folder.about': 'About',
  'folder.loose': 'Actions without a partner',
  'folder.alone': 'Meetings without a partner',
  'folder.charter': 'Charter',
  'folder.goals': 'Goals',
  'folder.agreements': 'Agreements',
  'folder.actions': 'Actions',
  'folder.open': 'Actions',
  'folder.talked': 'Agenda',
  'folder.notes': 'Notes',
  'folder.useful': 'What was useful',
  'folder.try': 'To try before the next meeting',
  'folder.change': 'What should change next time',
  'folder.reflection': 'Looking back (private)',
  'folder.learnt': 'What I learnt',
  'folder.feedback': 'Feedback',
  'folder.prepared': 'Prepared',
  'folder.me': 'Me',
  'folder.partner': 'Partner',
  'folder.due': 'due',
  'folder.untitled': 'Meeting',
} as const satisfies Messages;
