import type { Messages } from '../message';

/** What is said about prompts: what each is for, and why it is shown. */
export const promptsWords = {
  'prompts.purpose.open': 'Open',
  'prompts.purpose.probe': 'Probe',
  'prompts.purpose.listen': 'Listen back',
  'prompts.purpose.challenge': 'Challenge',
  'prompts.purpose.support': 'Support',
  'prompts.purpose.plan': 'Plan',
  'prompts.why.first': 'It is your first meeting with {name}.',
  'prompts.why.strengths': 'Your last two meetings were mostly about problems.',
  'prompts.why.goal': 'The goal “{goal}” has not come up for three meetings.',
  'prompts.why.placeNone': 'This meeting has no place yet.',
  'prompts.why.placeUsual': 'Your last meetings were all in this place.',
  'prompts.why.rhythm': {
    one: 'It is {n} day longer than the rhythm you agreed.',
    other: 'It is {n} days longer than the rhythm you agreed.',
  },
  'prompts.why.review': 'This is meeting {ordinal}. Looking back now and then keeps it useful.',
  'prompts.why.owed': {
    one: 'You have {n} open action with {name}.',
    other: 'You have {n} open actions with {name}.',
  },
  'prompts.why.beginning': 'You and {name} are at the beginning.',
  'prompts.why.developing': 'You and {name} know each other by now.',
  'prompts.why.maturing': 'You and {name} have come far: more can be decided by the mentee.',
  'prompts.why.closing': 'You and {name} are bringing this to a close.',
  'prompts.why.ended': 'You and {name} have finished.',
  'prompts.why.again': {
    one: 'You last had this one {n} meeting ago.',
    other: 'You last had this one {n} meetings ago.',
  },
  'prompts.why.fresh': {
    one: 'It did not come up in your last meeting.',
    other: 'It did not come up in your last {n} meetings.',
  },
  'prompts.why.mentor': 'It suits a mentor.',
  'prompts.why.mentee': 'It suits a mentee.',
  'prompts.why.anyone': 'It suits both chairs, at any time.',
} as const satisfies Messages;
