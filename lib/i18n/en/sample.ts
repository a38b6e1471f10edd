import type { Messages } from '../message';

/** What the sample holds: three invented people, and what lies between them and the user. */
export const sample = {
  'sample.account': 'Sample',
  'sample.priya': 'Priya Raman',
  'sample.tomasz': 'Tomasz Zieliński',
  'sample.ines': 'Inês Duarte',
  'sample.title.priya': 'Sample: mentoring with Priya',
  'sample.title.tomasz': 'Sample: mentoring with Tomasz',
  'sample.title.ines': 'Sample: mentoring with Inês',
  'sample.word': 'mentoring',
  'sample.place.tomasz': 'Room 2.14',
  'sample.place.ines': 'The garden café',

  'sample.goal.priya': 'Lead three planning rounds alone',
  'sample.goal.priya.first': 'Led the first one; ran ten minutes over.',
  'sample.goal.priya.second': 'Kept to the time, and asked the quiet ones.',
  'sample.goal.tomasz': 'Decide whether to apply for the team lead',
  'sample.goal.tomasz.words': 'Knows what he would miss in his work of today.',
  'sample.goal.ines': 'See where I want to be in two years',

  'sample.agenda.no': 'How to say no to the second project',
  'sample.agenda.well': 'What went well in the last planning round',
  'sample.agenda.feedback': 'What the feedback on the presentation said',
  'sample.agenda.tomasz': 'The conversation with his manager',
  'sample.agenda.ines': 'Whom to talk to in the other department',

  'sample.action.contact': 'Introduce Priya to Morag in finance',
  'sample.action.contact.detail': 'Morag Bell',
  'sample.action.agenda': 'Draft the agenda of the next planning round',
  'sample.action.article': 'Send the article on saying no',
  'sample.action.observe': 'Watch how Ken runs his review',
  'sample.action.read': 'Read his application',
  'sample.action.ask': 'Ask two colleagues for feedback',
  'sample.action.write': 'Write down what I want from the next two years',
  'sample.action.opening': 'Ask about the opening in her department',

  'sample.note.tradeoff': 'She names the trade-off first, then the no. That works.',
  'sample.note.share': 'Agreed: the second project waits until the planning round is over.',
  'sample.note.quiet': 'Was quieter than usual. Ask how the move is going.',
  'sample.note.tomasz': 'He likes explaining more than deciding. Come back to it.',

  'sample.close.useful': 'Rehearsing the conversation word by word.',
  'sample.close.steps': 'Try the no on the smaller request first.',
  'sample.close.try': 'Say what she can take on before what she can’t.',
  'sample.close.change': 'Leave ten minutes at the end for the next steps.',
  'sample.close.tomasz': 'Writing down both lists side by side.',

  'sample.theme.first': 'Finding her feet in the team',
  'sample.theme.second': 'Saying no',
  'sample.theme.third': 'Leading without the title',
} as const satisfies Messages;
