import type { Messages } from '../message';

/** The page on which a recap is put together. */
export const recap = {
  'recap.link': 'Recap',
  'recap.title': 'Recap for {name}',
  'recap.what': 'What goes in',
  'recap.part.notes': 'Shareable notes',
  'recap.part.doneMe': 'I did',
  'recap.part.donePartner': '{name} did',
  'recap.part.me': 'I owe',
  'recap.part.partner': '{name} owes',
  'recap.part.goals': 'Goals',
  'recap.goal.specific': 'What will be different: {text}',
  'recap.goal.measurable': 'How we see that it is reached: {text}',
  'recap.goal.steps': { one: 'In {n} step', other: 'In {n} steps' },
  'recap.goal.relevant': 'Why it matters: {text}',
  'recap.goal.achievable': 'What makes it possible now: {text}',
  'recap.private': { one: '{n} private note stays here', other: '{n} private notes stay here' },
  'recap.mark': 'Mark as shareable',
  'recap.marked': 'Marked as shareable',
  'recap.none': 'Nothing of this meeting is marked as shareable yet.',
  'recap.none.how':
    'Mark a note below, or while writing with the lock beside it (Ctrl+Shift+S). Actions agreed in the meeting and goals go in too.',
  'recap.none.write':
    'While you write a note, the lock beside it (Ctrl+Shift+S) marks it. Actions agreed in the meeting and goals go in too.',
  'recap.goes': 'What leaves, word for word',
  'recap.nothing': 'Nothing is chosen.',
  'recap.language': 'In which language',
  'recap.language.failed': 'That language could not be loaded. Reload the page and try again.',
  'recap.as': 'As',
  'recap.as.text': 'Text',
  'recap.as.markdown': 'Markdown',
  'recap.as.dates': 'Dates',
  'recap.copy': 'Copy',
  'recap.mail': 'Mail draft',
  'recap.mail.long':
    'Too long for a mail draft: many mail programs cut it off. Copy the text and paste it into the mail.',
  'recap.mail.subject': 'Draft with the subject only',
  'recap.file': 'Save as a file (.md)',
  'recap.ics': 'Save for a calendar (.ics)',
  'recap.dates.none': 'Nothing that is chosen has a date.',
} as const satisfies Messages;
