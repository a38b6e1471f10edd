import type { Messages } from '../message';

/** What meetings open with in turn (lib/practice/openers.ts): prompts of the library that the first paint shows. */
export const promptsOpen = {
  'prompts.start.mustNot': 'What must we not leave without talking about?',
  'prompts.start.urgent': 'What is most urgent for you now?',
  'prompts.start.easier': 'What is better said now than at the end?',
  'prompts.start.hoping': 'What are you hoping for?',
  'prompts.start.choice': 'Is there a choice you have to make soon?',
  'prompts.start.wentWell': 'What turned out well, large or small?',
  'prompts.start.owing': 'What do we still owe each other?',
  'prompts.start.quick': 'Is there anything small to clear away first?',
  'prompts.start.both': 'What shall each of us take away today?',
  'prompts.start.bothers': 'May I begin with what bothers me most?',
} as const satisfies Messages;
