import { group } from './group';

/** Clear roles and an open door at first. */
const beginning = group('prepare', { rows: ['C6'], phases: ['beginning'] }, [
  ['prompts.prepare.wontDo', 'neutral', { chair: 'mentor' }],
  ['prompts.prepare.confidential', 'neutral', { rows: ['C1'] }],
  ['prompts.prepare.reach', 'neutral', { rows: ['C2'] }],
  ['prompts.prepare.atEase', 'problem', { rows: ['H1'], needs: 'before' }],
  ['prompts.prepare.success', 'opportunity', { rows: ['C1'] }],
  ['prompts.prepare.howOften', 'neutral', { rows: ['C2', 'C4'] }],
  ['prompts.prepare.asPerson', 'opportunity', { rows: ['C10'] }],
  ['prompts.prepare.order', 'neutral', { rows: ['C3'] }],
  ['prompts.prepare.takeCare', 'neutral', { chair: 'mentee' }],
  ['prompts.prepare.clearAnswer', 'problem', { chair: 'mentor' }],
]);

/** More in the other's hands, once they know each other. */
const developing = group('prepare', { rows: ['C6'], phases: ['developing'] }, [
  ['prompts.prepare.prepareBoth', 'opportunity', { chair: 'mentor', rows: ['C6', 'N2'] }],
  ['prompts.prepare.goingWell', 'opportunity', { rows: ['S2'] }],
  ['prompts.prepare.howItWent', 'neutral', { rows: ['S3'] }],
  ['prompts.prepare.comesBack', 'problem', { rows: ['P5'] }],
]);

/** Handing over. */
const maturing = group(
  'prepare',
  { rows: ['C6', 'H3'], phases: ['maturing', 'closing'], chair: 'mentee' },
  [
    ['prompts.prepare.leaveTo', 'opportunity', { chair: 'mentor', rows: ['C6', 'H3', 'N2'] }],
    ['prompts.prepare.lead', 'opportunity'],
    ['prompts.prepare.ownAnswer', 'neutral'],
    ['prompts.prepare.negotiates', 'opportunity', { chair: 'mentor', rows: ['N7'] }],
    ['prompts.prepare.leadTalk', 'opportunity', { phases: ['maturing'], rows: ['N7', 'H3'] }],
    ['prompts.prepare.halfAsMany', 'neutral', { rows: ['H3'] }],
    [
      'prompts.prepare.justListen',
      'problem',
      { chair: 'mentor', phases: ['maturing'], rows: ['C6', 'P7'] },
    ],
    [
      'prompts.prepare.stillNeed',
      'neutral',
      { chair: 'both', phases: ['maturing'], rows: ['H4', 'H2'] },
    ],
  ],
);

/** A good end. */
const closing = group('prepare', { rows: ['H4'], phases: ['closing'] }, [
  ['prompts.prepare.lastMeeting', 'neutral'],
  ['prompts.prepare.thank', 'opportunity'],
  ['prompts.prepare.afterwards', 'neutral'],
  ['prompts.prepare.threeMoments', 'opportunity', { rows: ['H4', 'N8'] }],
  ['prompts.prepare.staysOpen', 'problem'],
  ['prompts.prepare.tackleNext', 'opportunity', { chair: 'mentee', rows: ['H4', 'S4'] }],
  ['prompts.prepare.nextStretch', 'opportunity', { chair: 'mentee', rows: ['H4', 'C8'] }],
  ['prompts.prepare.letGo', 'problem', { chair: 'mentor', rows: ['H4', 'H3'] }],
]);

/** Where two people have something to settle, in any phase. */
const agreements = group('prepare', { rows: ['N1'] }, [
  ['prompts.prepare.settle', 'neutral', { rows: ['N6'] }],
  ['prompts.prepare.involve', 'neutral'],
  ['prompts.prepare.goodAgreement', 'neutral', { rows: ['N3'] }],
  ['prompts.prepare.theirGain', 'opportunity', { rows: ['N4'] }],
  ['prompts.prepare.yardstick', 'neutral', { rows: ['N5'] }],
  ['prompts.prepare.noPerson', 'problem', { rows: ['N5'] }],
  ['prompts.prepare.aroundYou', 'neutral', { rows: ['N6'], chair: 'mentee' }],
]);

/** Prompts for the preparation page that go by the phase, and those about agreements. */
export const byPhase = [...beginning, ...developing, ...maturing, ...closing, ...agreements];
