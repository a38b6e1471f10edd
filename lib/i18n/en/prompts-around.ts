import type { Messages } from '../message';

/** Prompts around a meeting. In `start` and `close` “you” is the partner, elsewhere the user. */
export const promptsAround = {
  'prompts.first.mentor.want': 'What would make these meetings worth your time too?',
  'prompts.first.mentor.bring':
    'Which of your experiences might help {name}, the failed ones included?',
  'prompts.first.mentor.expect': 'What do you count on from {name} that you haven’t said aloud?',
  'prompts.first.mentee.want': 'Six months from now, what should be easier than today?',
  'prompts.first.mentee.bring': 'What do you know that {name} may never have come across?',
  'prompts.first.mentee.expect': 'What kind of help do you hope for: answers, questions, contacts?',

  'prompts.start.awake': 'What has kept you awake?',
  'prompts.start.mustNot': 'What must we not leave without talking about?',
  'prompts.start.urgent': 'What is most urgent for you now?',
  'prompts.start.easier': 'What is better said now than at the end?',
  'prompts.start.glad': 'What are you glad about since our last meeting?',
  'prompts.start.weather': 'If your week were weather, what would it be?',
  'prompts.start.worry': 'Which worry should we look at before anything else?',
  'prompts.start.surprise': 'Which news surprised you?',
  'prompts.start.hoping': 'What are you hoping for?',
  'prompts.start.choice': 'Is there a choice you have to make soon?',
  'prompts.start.wentWell': 'What turned out well, large or small?',
  'prompts.start.really': 'In two sentences: how are you?',

  'prompts.close.sentence': 'In one sentence, what will you remember?',
  'prompts.close.who': 'Who does what until we meet again?',
  'prompts.close.explore': 'What do you want to read, watch or try on your own?',
  'prompts.close.format': 'What should our next meeting do differently?',
  'prompts.close.unsaid': 'Is anything still unsaid?',
  'prompts.close.tenMinutes': 'Which ten minutes today were the best spent?',

  'prompts.reflect.again': 'If the meeting could begin again now, what would you change?',
  'prompts.reflect.talked': 'Who talked more, and was that right?',
  'prompts.reflect.moment': 'When was the conversation at its most open?',
  'prompts.reflect.heldBack': 'What did you hold back, and why?',
  'prompts.reflect.self': 'What did you find out about yourself?',
  'prompts.reflect.promised': 'Can you keep everything you promised?',
  'prompts.reflect.answered': 'Did you give an answer where a question would have done more?',
  'prompts.reflect.taught': 'What did {name} teach you?',
  'prompts.reflect.silence': 'Where did your silence help {name} to think?',
  'prompts.reflect.troubles': 'Did you speak about what troubles you?',
  'prompts.reflect.advice': 'Which advice will you follow, and which not?',
  'prompts.reflect.opinion': 'Where did you hold on to your own opinion?',
} as const satisfies Messages;
