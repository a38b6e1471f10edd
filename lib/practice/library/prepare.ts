import { group } from './group';

/** What is expected, what was to be done, what to discuss. */
const discuss = [
  ...group('prepare', { rows: ['P2'] }, [
    ['prompts.prepare.owed', 'neutral', { needs: 'owed', rows: ['P2', 'F1'] }],
    ['prompts.prepare.unfinished', 'problem', { needs: 'owed', rows: ['P2', 'F1'] }],
    ['prompts.prepare.oneSubject', 'neutral'],
    ['prompts.prepare.hopes', 'neutral'],
    ['prompts.prepare.putOff', 'problem'],
    ['prompts.prepare.useful', 'neutral'],
    ['prompts.prepare.news', 'neutral', { needs: 'before' }],
    ['prompts.prepare.silence', 'neutral', { rows: ['P2', 'P3'] }],
    ['prompts.prepare.theme', 'opportunity', { rows: ['P2', 'P3'] }],
    ['prompts.prepare.waitingFor', 'problem', { needs: 'before', rows: ['P2', 'F1'] }],
    ['prompts.prepare.oldNote', 'neutral', { needs: 'before', rows: ['P2', 'P9'] }],
  ]),
  ...group('prepare', { rows: ['P2'], chair: 'mentee' }, [
    ['prompts.prepare.twice', 'problem'],
    ['prompts.prepare.decision', 'problem'],
    ['prompts.prepare.onlyThey', 'opportunity'],
    ['prompts.prepare.facts', 'neutral'],
    ['prompts.prepare.elsewhere', 'neutral', { rows: ['C8'] }],
    ['prompts.prepare.noHelper', 'problem', { rows: ['C7'] }],
    ['prompts.prepare.oneSentence', 'neutral'],
    ['prompts.prepare.against', 'problem', { rows: ['S5'] }],
    ['prompts.prepare.mustBeTrue', 'neutral', { rows: ['S5'] }],
  ]),
  ...group('prepare', { rows: ['P2'], chair: 'mentor' }, [
    ['prompts.prepare.understand', 'neutral', { needs: 'before' }],
    ['prompts.prepare.stoppedSaying', 'problem', { needs: 'before' }],
    ['prompts.prepare.tempted', 'neutral', { rows: ['P2', 'P5'] }],
    ['prompts.prepare.resource', 'opportunity', { rows: ['P2', 'F2', 'F3'] }],
    ['prompts.prepare.askFirst', 'neutral', { rows: ['P2', 'P5'] }],
    ['prompts.prepare.stillMissing', 'problem', { needs: 'before', rows: ['P2', 'F2'] }],
    ['prompts.prepare.ownEyes', 'neutral', { needs: 'before', rows: ['S3'] }],
    ['prompts.prepare.othersSay', 'opportunity', { rows: ['S3', 'P6'] }],
  ]),
];

/** Strengths, chances and the wider career. */
const strengths = [
  ...group('prepare', { rows: ['P6'] }, [
    ['prompts.prepare.worked', 'opportunity'],
    ['prompts.prepare.chance', 'opportunity'],
    ['prompts.prepare.thanked', 'opportunity'],
    ['prompts.prepare.lookForward', 'opportunity'],
    ['prompts.prepare.yearAgo', 'opportunity', { rows: ['P6', 'F4'] }],
    ['prompts.prepare.lucky', 'opportunity'],
    ['prompts.prepare.admire', 'opportunity'],
    ['prompts.prepare.fieldDoor', 'opportunity', { rows: ['P6', 'P3'] }],
  ]),
  ...group('prepare', { rows: ['P6'], chair: 'mentee' }, [
    ['prompts.prepare.unused', 'opportunity'],
    ['prompts.prepare.known', 'opportunity'],
    ['prompts.prepare.enjoy', 'opportunity', { rows: ['P6', 'C9'] }],
    ['prompts.prepare.freeDay', 'opportunity'],
  ]),
  ...group('prepare', { rows: ['P6'], chair: 'mentor' }, [
    ['prompts.prepare.natural', 'opportunity'],
    ['prompts.prepare.visible', 'opportunity', { rows: ['P6', 'F3'] }],
    ['prompts.prepare.fiveYears', 'opportunity'],
    ['prompts.prepare.teachYou', 'opportunity', { rows: ['P6', 'C9'] }],
    ['prompts.prepare.unspoken', 'opportunity'],
  ]),
];

/** Prompts for the preparation page, at any time. */
export const preparing = [...discuss, ...strengths];
