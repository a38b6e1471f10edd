import { questions } from './questions';

const open = questions('open', {
  both: [
    ['prompts.open.changed', 'neutral', { needs: 'before' }],
    ['prompts.open.begin', 'neutral'],
    ['prompts.open.energy', 'opportunity'],
    ['prompts.open.tiring', 'problem'],
    ['prompts.open.proud', 'opportunity'],
    ['prompts.open.leftBehind', 'neutral'],
    ['prompts.open.byTomorrow', 'opportunity'],
    ['prompts.open.headline', 'neutral'],
    ['prompts.open.goodToYou', 'opportunity'],
  ],
  mentor: [
    ['prompts.open.day', 'neutral'],
    ['prompts.open.nowhere', 'problem'],
    ['prompts.open.curious', 'opportunity'],
    ['prompts.open.neverMissing', 'neutral', { rows: ['P7', 'C10'] }],
    ['prompts.open.unpaid', 'opportunity', { rows: ['P7', 'P6'] }],
    ['prompts.open.hardThings', 'neutral', { phases: ['beginning'], rows: ['P7', 'C2'] }],
  ],
  mentee: [
    ['prompts.open.path', 'neutral'],
    ['prompts.open.project', 'opportunity'],
    ['prompts.open.coming', 'opportunity'],
    ['prompts.open.whereIStand', 'problem'],
    ['prompts.open.servedYou', 'opportunity'],
    ['prompts.open.fromMe', 'neutral', { phases: ['beginning'], rows: ['P7', 'C6', 'C9'] }],
  ],
});

const probe = questions('probe', {
  both: [
    ['prompts.probe.similar', 'opportunity'],
    ['prompts.probe.example', 'neutral'],
    ['prompts.probe.felt', 'neutral'],
    ['prompts.probe.tried', 'neutral'],
    ['prompts.probe.unknown', 'neutral'],
    ['prompts.probe.elseSees', 'neutral'],
    ['prompts.probe.notLikeThat', 'opportunity'],
    ['prompts.probe.bringsBack', 'problem', { rows: ['P7', 'P5'] }],
    ['prompts.probe.mattersNow', 'neutral'],
    ['prompts.probe.howOften', 'neutral'],
    ['prompts.probe.forGood', 'opportunity', { rows: ['P7', 'P5'] }],
  ],
  mentor: [
    ['prompts.probe.hardest', 'problem'],
    ['prompts.probe.gains', 'problem'],
    ['prompts.probe.ownWish', 'opportunity'],
    ['prompts.probe.worry', 'problem', { rows: ['P7', 'S5'] }],
    ['prompts.probe.seen', 'neutral', { rows: ['P7', 'S3'] }],
    ['prompts.probe.inYourHands', 'opportunity'],
  ],
  mentee: [
    ['prompts.probe.rightMoment', 'opportunity'],
    ['prompts.probe.firstTime', 'problem'],
    ['prompts.probe.lookFirst', 'neutral'],
    ['prompts.probe.thatWay', 'neutral'],
    ['prompts.probe.cost', 'problem'],
    ['prompts.probe.fewFacts', 'neutral'],
  ],
});

const listen = questions('listen', {
  both: [
    ['prompts.listen.myWords', 'neutral'],
    ['prompts.listen.weighs', 'problem'],
    ['prompts.listen.meaning', 'neutral'],
    ['prompts.listen.noHurry', 'neutral'],
    ['prompts.listen.leftOut', 'neutral'],
    ['prompts.listen.meansALot', 'opportunity'],
    ['prompts.listen.piece', 'neutral'],
    ['prompts.listen.newHere', 'opportunity'],
    ['prompts.listen.leaveIt', 'neutral'],
  ],
  mentor: [
    ['prompts.listen.lessSure', 'problem'],
    ['prompts.listen.smiled', 'opportunity'],
    ['prompts.listen.between', 'problem'],
    ['prompts.listen.strength', 'opportunity', { rows: ['P7', 'P6'] }],
    ['prompts.listen.must', 'problem'],
    ['prompts.listen.quieter', 'neutral'],
  ],
  mentee: [
    ['prompts.listen.remember', 'neutral'],
    ['prompts.listen.repeat', 'opportunity'],
    ['prompts.listen.surprised', 'neutral'],
    ['prompts.listen.check', 'neutral'],
    ['prompts.listen.moment', 'neutral'],
    ['prompts.listen.warning', 'problem'],
  ],
});

/** Questions that open, look closer and listen. */
export const bank = [...open, ...probe, ...listen];
