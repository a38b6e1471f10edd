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
  ]),
  ...group('prepare', { rows: ['P2'], chair: 'mentee' }, [
    ['prompts.prepare.twice', 'problem'],
    ['prompts.prepare.decision', 'problem'],
    ['prompts.prepare.onlyThey', 'opportunity'],
    ['prompts.prepare.facts', 'neutral'],
  ]),
  ...group('prepare', { rows: ['P2'], chair: 'mentor' }, [
    ['prompts.prepare.understand', 'neutral', { needs: 'before' }],
    ['prompts.prepare.stoppedSaying', 'problem', { needs: 'before' }],
    ['prompts.prepare.tempted', 'neutral', { rows: ['P2', 'P5'] }],
    ['prompts.prepare.resource', 'opportunity', { rows: ['P2', 'F2', 'F3'] }],
  ]),
];

/** Strengths, chances and the wider career. */
const strengths = [
  ...group('prepare', { rows: ['P6'] }, [
    ['prompts.prepare.worked', 'opportunity'],
    ['prompts.prepare.chance', 'opportunity'],
    ['prompts.prepare.thanked', 'opportunity'],
    ['prompts.prepare.lookForward', 'opportunity'],
  ]),
  ...group('prepare', { rows: ['P6'], chair: 'mentee' }, [
    ['prompts.prepare.unused', 'opportunity'],
    ['prompts.prepare.known', 'opportunity'],
    ['prompts.prepare.enjoy', 'opportunity', { rows: ['P6', 'C9'] }],
  ]),
  ...group('prepare', { rows: ['P6'], chair: 'mentor' }, [
    ['prompts.prepare.natural', 'opportunity'],
    ['prompts.prepare.visible', 'opportunity', { rows: ['P6', 'F3'] }],
    ['prompts.prepare.fiveYears', 'opportunity'],
    ['prompts.prepare.teachYou', 'opportunity', { rows: ['P6', 'C9'] }],
  ]),
];

/** What the state of things suggests: a goal left alone, the place, the rhythm, a review. */
const occasions = [
  ...group('prepare', { rows: ['P11'], needs: 'goal' }, [
    ['prompts.prepare.goalStep', 'neutral'],
    ['prompts.prepare.goalStill', 'neutral', { rows: ['P11', 'G1'] }],
    ['prompts.prepare.goalWay', 'problem'],
    ['prompts.prepare.goalDone', 'opportunity'],
  ]),
  ...group('prepare', { rows: ['P12'], needs: 'place' }, [
    ['prompts.prepare.walk', 'neutral'],
    ['prompts.prepare.otherPlace', 'neutral', { chair: 'mentor' }],
    ['prompts.prepare.freely', 'neutral', { chair: 'mentee' }],
  ]),
  ...group('prepare', { rows: ['C4'], needs: 'rhythm' }, [
    ['prompts.prepare.nextDate', 'neutral'],
    ['prompts.prepare.pushedAside', 'problem'],
  ]),
  ...group('prepare', { rows: ['H2'], needs: 'review' }, [
    ['prompts.prepare.keepHabit', 'opportunity'],
    ['prompts.prepare.dropHabit', 'problem'],
    ['prompts.prepare.cameTrue', 'neutral', { rows: ['H2', 'P1'] }],
  ]),
];

/** What belongs to a phase: clear roles at first, handing over later, a good end. */
const phases = [
  ...group('prepare', { rows: ['C6'], phases: ['beginning'] }, [
    ['prompts.prepare.wontDo', 'neutral', { chair: 'mentor' }],
    ['prompts.prepare.confidential', 'neutral', { rows: ['C1'] }],
    ['prompts.prepare.reach', 'neutral', { rows: ['C2'] }],
    ['prompts.prepare.atEase', 'problem', { rows: ['H1'], needs: 'before' }],
  ]),
  ...group('prepare', { rows: ['C6', 'H3'], phases: ['maturing', 'closing'] }, [
    ['prompts.prepare.leaveTo', 'opportunity', { chair: 'mentor', rows: ['C6', 'H3', 'N2'] }],
    ['prompts.prepare.lead', 'opportunity', { chair: 'mentee' }],
    ['prompts.prepare.ownAnswer', 'neutral', { chair: 'mentee' }],
  ]),
  ...group('prepare', { rows: ['H4'], phases: ['closing'] }, [
    ['prompts.prepare.lastMeeting', 'neutral'],
    ['prompts.prepare.thank', 'opportunity'],
    ['prompts.prepare.afterwards', 'neutral'],
  ]),
];

/** Prompts for the preparation page. */
export const preparing = [...discuss, ...strengths, ...occasions, ...phases];
