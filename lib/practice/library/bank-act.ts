import type { Phase } from '../../mentoring/partner';
import { questions } from './questions';

const later: readonly Phase[] = ['developing', 'maturing', 'closing'];
const late: readonly Phase[] = ['maturing', 'closing'];

const challenge = questions('challenge', {
  both: [
    ['prompts.challenge.opposite', 'neutral'],
    ['prompts.challenge.nobody', 'problem'],
    ['prompts.challenge.assumptions', 'neutral', { rows: ['P7', 'S5'] }],
    ['prompts.challenge.unafraid', 'opportunity'],
    ['prompts.challenge.story', 'problem', { rows: ['P7', 'N5'] }],
    ['prompts.challenge.friend', 'opportunity'],
    ['prompts.challenge.inAYear', 'neutral'],
    ['prompts.challenge.sayNo', 'neutral'],
    ['prompts.challenge.changeMind', 'neutral'],
  ],
  mentor: [
    ['prompts.challenge.share', 'problem'],
    ['prompts.challenge.tooSmall', 'opportunity', { rows: ['P7', 'G1'] }],
    ['prompts.challenge.withoutMe', 'neutral', { phases: later, rows: ['P7', 'C6', 'H3'] }],
    ['prompts.challenge.bold', 'opportunity'],
    ['prompts.challenge.wouldTry', 'problem'],
    [
      'prompts.challenge.wouldNot',
      'neutral',
      { phases: ['beginning', 'developing'], rows: ['P7', 'C6'] },
    ],
    ['prompts.challenge.verdict', 'opportunity', { phases: late, rows: ['P7', 'C6', 'H3'] }],
  ],
  mentee: [
    ['prompts.challenge.sameToday', 'neutral'],
    ['prompts.challenge.blind', 'problem'],
    ['prompts.challenge.differs', 'opportunity'],
    ['prompts.challenge.rule', 'neutral'],
    ['prompts.challenge.myCase', 'neutral', { rows: ['P7', 'N2'] }],
    ['prompts.challenge.gotWrong', 'neutral'],
  ],
});

const support = questions('support', {
  both: [
    ['prompts.support.ideas', 'neutral'],
    ['prompts.support.lighter', 'problem'],
    ['prompts.support.strength', 'opportunity', { rows: ['P7', 'P6'] }],
    ['prompts.support.allies', 'neutral'],
    ['prompts.support.enough', 'neutral'],
    ['prompts.support.tonight', 'opportunity'],
    ['prompts.support.hardStretch', 'opportunity', { rows: ['P7', 'P6'] }],
    ['prompts.support.offHands', 'problem'],
    ['prompts.support.canWait', 'neutral'],
    ['prompts.support.staysHere', 'neutral', { rows: ['P7', 'C1', 'H5'] }],
  ],
  mentor: [
    ['prompts.support.introduce', 'opportunity', { rows: ['P7', 'F2'] }],
    ['prompts.support.rehearse', 'neutral', { rows: ['P7', 'F3'] }],
    ['prompts.support.handled', 'opportunity'],
    ['prompts.support.oneHour', 'opportunity', { rows: ['P7', 'F3'] }],
    ['prompts.support.mistakeToo', 'opportunity'],
    ['prompts.support.showStart', 'neutral', { phases: ['beginning'], rows: ['P7', 'C6'] }],
    ['prompts.support.needless', 'opportunity', { phases: late, rows: ['P7', 'C6', 'H3'] }],
  ],
  mentee: [
    ['prompts.support.recommend', 'opportunity', { rows: ['P7', 'F2'] }],
    ['prompts.support.watch', 'neutral', { rows: ['P7', 'F3'] }],
    ['prompts.support.helped', 'opportunity', { needs: 'before' }],
    ['prompts.support.draft', 'neutral', { rows: ['P7', 'F3'] }],
    ['prompts.support.tryIdea', 'opportunity', { rows: ['P7', 'S5'] }],
    ['prompts.support.inReturn', 'opportunity', { rows: ['P7', 'C9'] }],
    ['prompts.support.meetNext', 'opportunity', { rows: ['P7', 'F2', 'C8'] }],
  ],
});

const plan = questions('plan', {
  both: [
    ['prompts.plan.smallest', 'neutral', { rows: ['P7', 'S2'] }],
    ['prompts.plan.whichDay', 'neutral', { rows: ['P7', 'G1'] }],
    ['prompts.plan.obstacle', 'problem'],
    ['prompts.plan.stop', 'neutral'],
    ['prompts.plan.works', 'opportunity', { rows: ['P7', 'G2'] }],
    ['prompts.plan.firstHour', 'neutral'],
    ['prompts.plan.tell', 'neutral'],
    ['prompts.plan.celebrate', 'opportunity'],
    ['prompts.plan.lookAgain', 'neutral', { rows: ['P7', 'F4'] }],
    ['prompts.plan.swap', 'neutral', { rows: ['P7', 'N4', 'N5'] }],
    ['prompts.plan.threeWays', 'opportunity', { rows: ['P7', 'N5'] }],
    ['prompts.plan.noResult', 'neutral', { rows: ['P7', 'N6'] }],
  ],
  mentor: [
    ['prompts.plan.choose', 'neutral'],
    ['prompts.plan.alone', 'opportunity', { phases: later, rows: ['P7', 'C6', 'H3'] }],
    ['prompts.plan.agreement', 'problem'],
    ['prompts.plan.besides', 'problem', { rows: ['P7', 'G1'] }],
    ['prompts.plan.skill', 'opportunity', { rows: ['P7', 'G2'] }],
    ['prompts.plan.standIn', 'opportunity', { rows: ['P7', 'F3'] }],
    ['prompts.plan.firstTask', 'neutral', { phases: ['beginning'], rows: ['P7', 'C6'] }],
    ['prompts.plan.youPropose', 'opportunity', { phases: later, rows: ['P7', 'N2', 'C6', 'H3'] }],
  ],
  mentee: [
    ['prompts.plan.order', 'neutral'],
    ['prompts.plan.practise', 'opportunity'],
    ['prompts.plan.leaveOut', 'neutral'],
    ['prompts.plan.askMe', 'neutral', { rows: ['P7', 'F1'] }],
    ['prompts.plan.times', 'neutral', { rows: ['P7', 'N1'] }],
    ['prompts.plan.weakSpot', 'problem', { phases: later, rows: ['P7', 'N2', 'H3'] }],
    ['prompts.plan.decideMine', 'opportunity', { phases: late, rows: ['P7', 'H3', 'N2'] }],
  ],
});

/** Questions that challenge, support and plan. */
export const bankAct = [...challenge, ...support, ...plan];
