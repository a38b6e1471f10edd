import { group } from './group';

/** What the state of things suggests: a goal left alone, the place, the rhythm, the hat, a review. */
export const occasions = [
  ...group('prepare', { rows: ['P11'], needs: 'goal' }, [
    ['prompts.prepare.goalStep', 'neutral'],
    ['prompts.prepare.goalStill', 'neutral', { rows: ['P11', 'G1'] }],
    ['prompts.prepare.goalWay', 'problem'],
    ['prompts.prepare.goalDone', 'opportunity'],
    ['prompts.prepare.goalSign', 'neutral', { rows: ['P11', 'G1', 'G2'] }],
    ['prompts.prepare.goalDate', 'neutral', { rows: ['P11', 'G1'] }],
    ['prompts.prepare.goalWhy', 'opportunity', { rows: ['P11', 'G1'] }],
    ['prompts.prepare.goalSize', 'problem', { rows: ['P11', 'G1'] }],
    ['prompts.prepare.goalHelp', 'opportunity', { rows: ['P11', 'F2'] }],
  ]),
  ...group('prepare', { rows: ['P12'], needs: 'place' }, [
    ['prompts.prepare.walk', 'neutral'],
    ['prompts.prepare.corner', 'neutral'],
    ['prompts.prepare.otherPlace', 'neutral', { chair: 'mentor' }],
    ['prompts.prepare.freely', 'neutral', { chair: 'mentee' }],
  ]),
  ...group('prepare', { rows: ['C4'], needs: 'rhythm' }, [
    ['prompts.prepare.nextDate', 'neutral'],
    ['prompts.prepare.pushedAside', 'problem'],
    ['prompts.prepare.rhythmFit', 'neutral', { rows: ['C4', 'H2'] }],
    ['prompts.prepare.shortCall', 'opportunity'],
  ]),
  ...group('prepare', { rows: ['C5'], needs: 'line' }, [
    ['prompts.prepare.hatToday', 'neutral', { chair: 'mentor' }],
    ['prompts.prepare.stayOut', 'neutral', { rows: ['C5', 'C1'] }],
  ]),
  ...group('prepare', { rows: ['H2'], needs: 'review' }, [
    ['prompts.prepare.keepHabit', 'opportunity'],
    ['prompts.prepare.dropHabit', 'problem'],
    ['prompts.prepare.cameTrue', 'neutral', { rows: ['H2', 'P1'] }],
    ['prompts.prepare.giveTake', 'neutral', { rows: ['H2', 'C9'] }],
    ['prompts.prepare.gained', 'opportunity', { rows: ['H2', 'F4'] }],
    ['prompts.prepare.agreements', 'problem', { rows: ['H2', 'N1'] }],
  ]),
];
