import type { Prompt, Purpose } from '../prompt';
import { group, type Line } from './group';

interface ByChair {
  both: readonly Line[];
  mentor: readonly Line[];
  mentee: readonly Line[];
}

function questions(purpose: Purpose, { both, mentor, mentee }: ByChair): readonly Prompt[] {
  const shared = { rows: ['P7'], purpose } as const;
  return [
    ...group('live', shared, both),
    ...group('live', { ...shared, chair: 'mentor' }, mentor),
    ...group('live', { ...shared, chair: 'mentee' }, mentee),
  ];
}

const open = questions('open', {
  both: [
    ['prompts.open.changed', 'neutral', { needs: 'before' }],
    ['prompts.open.begin', 'neutral'],
    ['prompts.open.energy', 'opportunity'],
    ['prompts.open.tiring', 'problem'],
    ['prompts.open.proud', 'opportunity'],
  ],
  mentor: [
    ['prompts.open.day', 'neutral'],
    ['prompts.open.nowhere', 'problem'],
    ['prompts.open.curious', 'opportunity'],
  ],
  mentee: [
    ['prompts.open.path', 'neutral'],
    ['prompts.open.project', 'opportunity'],
    ['prompts.open.coming', 'opportunity'],
  ],
});

const probe = questions('probe', {
  both: [
    ['prompts.probe.similar', 'opportunity'],
    ['prompts.probe.example', 'neutral'],
    ['prompts.probe.felt', 'neutral'],
    ['prompts.probe.tried', 'neutral'],
    ['prompts.probe.unknown', 'neutral'],
  ],
  mentor: [
    ['prompts.probe.hardest', 'problem'],
    ['prompts.probe.gains', 'problem'],
    ['prompts.probe.ownWish', 'opportunity'],
  ],
  mentee: [
    ['prompts.probe.rightMoment', 'opportunity'],
    ['prompts.probe.firstTime', 'problem'],
    ['prompts.probe.lookFirst', 'neutral'],
  ],
});

const listen = questions('listen', {
  both: [
    ['prompts.listen.myWords', 'neutral'],
    ['prompts.listen.weighs', 'problem'],
    ['prompts.listen.meaning', 'neutral'],
    ['prompts.listen.noHurry', 'neutral'],
    ['prompts.listen.leftOut', 'neutral'],
  ],
  mentor: [
    ['prompts.listen.lessSure', 'problem'],
    ['prompts.listen.smiled', 'opportunity'],
    ['prompts.listen.between', 'problem'],
  ],
  mentee: [
    ['prompts.listen.remember', 'neutral'],
    ['prompts.listen.repeat', 'opportunity'],
    ['prompts.listen.surprised', 'neutral'],
  ],
});

const challenge = questions('challenge', {
  both: [
    ['prompts.challenge.opposite', 'neutral'],
    ['prompts.challenge.nobody', 'problem'],
    ['prompts.challenge.assumptions', 'neutral'],
    ['prompts.challenge.unafraid', 'opportunity'],
    ['prompts.challenge.story', 'problem'],
  ],
  mentor: [
    ['prompts.challenge.share', 'problem'],
    ['prompts.challenge.tooSmall', 'opportunity'],
    [
      'prompts.challenge.withoutMe',
      'neutral',
      { phases: ['developing', 'maturing', 'closing'], rows: ['P7', 'C6', 'H3'] },
    ],
  ],
  mentee: [
    ['prompts.challenge.sameToday', 'neutral'],
    ['prompts.challenge.blind', 'problem'],
    ['prompts.challenge.differs', 'opportunity'],
  ],
});

const support = questions('support', {
  both: [
    ['prompts.support.ideas', 'neutral'],
    ['prompts.support.lighter', 'problem'],
    ['prompts.support.strength', 'opportunity', { rows: ['P7', 'P6'] }],
    ['prompts.support.allies', 'neutral'],
    ['prompts.support.enough', 'neutral'],
  ],
  mentor: [
    ['prompts.support.introduce', 'opportunity', { rows: ['P7', 'F2'] }],
    ['prompts.support.rehearse', 'neutral', { rows: ['P7', 'F3'] }],
    ['prompts.support.handled', 'opportunity'],
  ],
  mentee: [
    ['prompts.support.recommend', 'opportunity', { rows: ['P7', 'F2'] }],
    ['prompts.support.watch', 'neutral', { rows: ['P7', 'F3'] }],
    ['prompts.support.helped', 'opportunity', { needs: 'before' }],
  ],
});

const plan = questions('plan', {
  both: [
    ['prompts.plan.smallest', 'neutral'],
    ['prompts.plan.whichDay', 'neutral'],
    ['prompts.plan.obstacle', 'problem'],
    ['prompts.plan.stop', 'neutral'],
    ['prompts.plan.works', 'opportunity'],
  ],
  mentor: [
    ['prompts.plan.choose', 'neutral'],
    [
      'prompts.plan.alone',
      'opportunity',
      { phases: ['developing', 'maturing', 'closing'], rows: ['P7', 'C6', 'H3'] },
    ],
    ['prompts.plan.agreement', 'problem'],
  ],
  mentee: [
    ['prompts.plan.order', 'neutral'],
    ['prompts.plan.practise', 'opportunity'],
    ['prompts.plan.leaveOut', 'neutral'],
  ],
});

/** The question bank, by purpose. */
export const bank = [...open, ...probe, ...listen, ...challenge, ...support, ...plan];
