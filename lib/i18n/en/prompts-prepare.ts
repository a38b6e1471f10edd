import type { Messages } from '../message';

/** Prompts for the minutes before a meeting; “you” is the user. */
export const promptsPrepare = {
  'prompts.prepare.owed': 'Of what you took on, what is done and what isn’t?',
  'prompts.prepare.unfinished': 'Is something unfinished that {name} should hear from you?',
  'prompts.prepare.oneSubject': 'If there is time for one subject only, which must it be?',
  'prompts.prepare.hopes': 'What will {name} expect of you?',
  'prompts.prepare.putOff': 'Which subject have you been putting off?',
  'prompts.prepare.useful': 'How would you notice that this meeting was useful?',
  'prompts.prepare.news': 'What happened that {name} hasn’t heard about?',
  'prompts.prepare.twice': 'Where did you try the same thing twice without success?',
  'prompts.prepare.decision': 'Which decision is waiting, and what makes it hard?',
  'prompts.prepare.onlyThey': 'What could {name} do for you that nobody else can?',
  'prompts.prepare.facts': 'What background does {name} need before answering?',
  'prompts.prepare.understand': 'What did {name} say last time that you would like to understand?',
  'prompts.prepare.stoppedSaying': 'What has {name} stopped mentioning?',
  'prompts.prepare.tempted': 'Which advice are you tempted to give? Turn it into a question.',
  'prompts.prepare.resource': 'Do you know a person, a book or a course for {name}?',

  'prompts.prepare.worked': 'What worked better than you thought, and why?',
  'prompts.prepare.unused': 'Which of your strengths does your job not use?',
  'prompts.prepare.natural': 'What is {name} good at without noticing?',
  'prompts.prepare.chance': 'Which chance came up that you haven’t followed?',
  'prompts.prepare.known': 'What would you like to be known for, beyond your present job?',
  'prompts.prepare.visible': 'Which task would let more people see {name}’s work?',
  'prompts.prepare.thanked': 'Who has thanked you recently, and for what?',
  'prompts.prepare.lookForward': 'What do you look forward to on a working morning?',
  'prompts.prepare.fiveYears': 'What might {name} be doing in five years?',
  'prompts.prepare.teachYou': 'What would you like {name} to show you?',
  'prompts.prepare.enjoy': 'What did you read or hear that {name} would enjoy?',

  'prompts.prepare.goalStep': 'What little thing would bring “{goal}” forward?',
  'prompts.prepare.goalStill': 'Does “{goal}” matter as much as when it was written?',
  'prompts.prepare.goalWay': 'What stands in the way of “{goal}”?',
  'prompts.prepare.goalDone': 'What has been reached already on the way to “{goal}”?',

  'prompts.prepare.walk': 'Could the two of you walk while you talk?',
  'prompts.prepare.otherPlace': 'Which place, away from everyday work, would suit {name}?',
  'prompts.prepare.freely': 'Where would you talk more freely than at your desk?',
  'prompts.prepare.nextDate': 'Which date can you both block before you part?',
  'prompts.prepare.pushedAside': 'What keeps taking the place of your meetings?',

  'prompts.prepare.wontDo': 'Which kind of help will you not give, and is that clear?',
  'prompts.prepare.confidential': 'Which things should you both keep confidential?',
  'prompts.prepare.reach': 'At what hours may {name} write or call?',
  'prompts.prepare.atEase': 'Are you at ease with {name}? If not, what is missing?',
  'prompts.prepare.leaveTo': 'Which decision will you leave entirely to {name}?',
  'prompts.prepare.lead': 'Which part of the meeting do you want to lead?',
  'prompts.prepare.ownAnswer': 'What do you think yourself, before you hear {name}?',

  'prompts.prepare.keepHabit': 'Which part of your meetings should never change?',
  'prompts.prepare.dropHabit': 'Which habit in your meetings no longer helps?',
  'prompts.prepare.cameTrue': 'Look at your very first answers. Which wish came true?',

  'prompts.prepare.lastMeeting': 'What would a good last meeting be like?',
  'prompts.prepare.thank': 'What do you want to thank {name} for?',
  'prompts.prepare.afterwards': 'How will you two stay in touch afterwards?',
} as const satisfies Messages;
