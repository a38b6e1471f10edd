import type { Messages } from '../message';

/** The private pages after a meeting. */
export const reflect = {
  'reflect.title': 'Look back: {name}',
  'reflect.private': 'For you only. It is never part of anything you share.',
  'reflect.text': 'What would you do differently?',
  'reflect.learnt': 'What I learnt',
  'reflect.another': 'Another question',
  'reflect.soon': 'This meeting is still ahead. You can look back at it afterwards.',
  'reflect.prepare': 'Prepare it',
  'reflect.all': 'All reflections',
  'reflect.all.head': 'Reflections',
  'reflect.all.waiting': 'Waiting for a look back',
  'reflect.all.none': 'Nothing here yet. After a meeting, two minutes are enough.',
  'reflect.all.nothing': 'Nothing written about {name} yet.',
  'reflect.who': 'Partner',
  'reflect.who.all': 'All partners',
  'reflect.print': 'Print',
  'reflect.open': 'Open',
  'reflect.open.of': 'Open: {when}, {names}',
  'reflect.said.pulse': 'Noted, for you only',
  'reflect.said.skipped': 'Skipped',
} as const satisfies Messages;
