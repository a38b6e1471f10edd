import type { Messages } from '../message';

/** Settling what became of a meeting. */
export const settle = {
  'settle.head': 'Did this take place?',
  'settle.when': '{day}, {time}',
  'settle.more': { one: '{n} more', other: '{n} more' },
  'settle.meeting': '{when}, with {names}',
  'settle.as': 'What became of it: {meeting}',
  'settle.as.held': 'Held',
  'settle.as.elsewhere': 'Held elsewhere',
  'settle.as.missed': 'Missed',
  'settle.as.cancelled': 'Cancelled',
  'settle.stays': 'What is open between you stays open.',
  'settle.said.held': 'Noted as held',
  'settle.said.elsewhere': 'Noted as held elsewhere',
  'settle.said.missed': 'Noted as missed. What is open stays open.',
  'settle.said.cancelled': 'Noted as cancelled. What is open stays open.',
} as const satisfies Messages;
