import type { PromptTextId } from '../prompt';
import { thenAct } from './then-act';

type IdOf<TextId> = TextId extends `prompts.${infer Id}` ? Id : never;
type PromptId = IdOf<PromptTextId>;
/** What may be asked next, by the id of what was asked. */
export type Then = Partial<Record<PromptId, readonly PromptId[]>>;

const opening: Then = {
  'start.awake': ['listen.weighs', 'support.lighter'],
  'start.mustNot': ['open.begin', 'probe.mattersNow'],
  'start.urgent': ['probe.mattersNow', 'plan.smallest'],
  'start.easier': ['listen.noHurry', 'probe.felt'],
  'start.glad': ['probe.example', 'support.strength'],
  'start.weather': ['probe.felt', 'listen.weighs'],
  'start.worry': ['probe.unknown', 'support.lighter'],
  'start.surprise': ['listen.meaning', 'probe.felt'],
  'start.hoping': ['plan.works', 'listen.meansALot'],
  'start.choice': ['challenge.sayNo', 'probe.unknown'],
  'start.wentWell': ['support.strength', 'probe.similar'],
  'start.really': ['listen.weighs', 'open.energy'],
  'start.leftOver': ['listen.meaning', 'probe.mattersNow'],
  'start.owing': ['plan.obstacle', 'plan.whichDay'],
  'start.quick': ['open.begin', 'plan.whichDay'],
  'start.hardWay': ['challenge.friend', 'support.hardStretch'],
  'start.faster': ['support.hardStretch', 'plan.works'],
  'start.stuck': ['probe.tried', 'probe.bringsBack'],
  'start.person': ['challenge.story', 'listen.meaning'],
  'start.laugh': ['open.goodToYou', 'open.energy'],
  'start.both': ['open.begin', 'plan.noResult'],
  'start.aboutYou': ['open.proud', 'listen.meaning'],
  'start.settled': ['plan.lookAgain', 'probe.mattersNow'],
  'start.hat': ['support.ideas', 'support.staysHere'],
  'start.wheel': ['plan.youPropose', 'challenge.verdict'],
  'start.bothers': ['listen.check', 'probe.fewFacts'],
  'start.yourDays': ['support.inReturn', 'open.coming'],
  'start.brought': ['support.draft', 'support.tryIdea'],
};

const open: Then = {
  'open.changed': ['probe.example', 'probe.felt'],
  'open.begin': ['probe.mattersNow', 'listen.myWords'],
  'open.energy': ['probe.example', 'support.strength'],
  'open.tiring': ['probe.howOften', 'plan.stop'],
  'open.proud': ['support.strength', 'probe.tried'],
  'open.leftBehind': ['listen.leaveIt', 'plan.stop'],
  'open.byTomorrow': ['probe.mattersNow', 'plan.smallest'],
  'open.headline': ['listen.meaning', 'probe.example'],
  'open.goodToYou': ['support.allies', 'probe.felt'],
  'open.day': ['open.energy', 'open.tiring'],
  'open.nowhere': ['support.staysHere', 'listen.noHurry'],
  'open.curious': ['plan.skill', 'support.introduce'],
  'open.neverMissing': ['probe.example', 'listen.meansALot'],
  'open.unpaid': ['plan.skill', 'challenge.bold'],
  'open.hardThings': ['probe.example', 'support.staysHere'],
  'open.path': ['probe.rightMoment', 'open.whereIStand'],
  'open.project': ['probe.thatWay', 'support.watch'],
  'open.coming': ['probe.elseSees', 'challenge.differs'],
  'open.whereIStand': ['probe.tried', 'support.hardStretch'],
  'open.servedYou': ['probe.example', 'challenge.differs'],
  'open.fromMe': ['support.inReturn', 'plan.times'],
};

const probe: Then = {
  'probe.similar': ['support.strength', 'challenge.sayNo'],
  'probe.example': ['listen.myWords', 'probe.felt'],
  'probe.felt': ['listen.meansALot', 'listen.weighs'],
  'probe.tried': ['challenge.opposite', 'plan.threeWays'],
  'probe.unknown': ['challenge.assumptions', 'plan.whichDay'],
  'probe.elseSees': ['challenge.story', 'support.allies'],
  'probe.notLikeThat': ['probe.forGood', 'support.strength'],
  'probe.bringsBack': ['probe.forGood', 'challenge.nobody'],
  'probe.mattersNow': ['challenge.inAYear', 'listen.weighs'],
  'probe.howOften': ['probe.notLikeThat', 'probe.bringsBack'],
  'probe.forGood': ['plan.smallest', 'plan.obstacle'],
  'probe.hardest': ['support.rehearse', 'support.offHands'],
  'probe.gains': ['challenge.story', 'plan.agreement'],
  'probe.ownWish': ['challenge.unafraid', 'listen.meansALot'],
  'probe.worry': ['challenge.story', 'plan.swap'],
  'probe.seen': ['support.handled', 'challenge.share'],
  'probe.inYourHands': ['plan.smallest', 'plan.alone'],
  'probe.rightMoment': ['probe.fewFacts', 'challenge.sameToday'],
  'probe.firstTime': ['support.hardStretch', 'challenge.friend'],
  'probe.lookFirst': ['plan.order', 'challenge.differs'],
  'probe.thatWay': ['challenge.sameToday', 'probe.cost'],
  'probe.cost': ['challenge.sameToday', 'challenge.friend'],
  'probe.fewFacts': ['challenge.changeMind', 'probe.rightMoment'],
};

const listen: Then = {
  'listen.myWords': ['listen.leftOut', 'listen.weighs'],
  'listen.weighs': ['support.enough', 'support.lighter'],
  'listen.meaning': ['probe.example', 'listen.myWords'],
  'listen.noHurry': ['listen.weighs', 'support.ideas'],
  'listen.leftOut': ['listen.weighs', 'plan.smallest'],
  'listen.meansALot': ['probe.mattersNow', 'challenge.unafraid'],
  'listen.piece': ['probe.example', 'listen.myWords'],
  'listen.newHere': ['listen.meaning', 'probe.felt'],
  'listen.leaveIt': ['open.begin', 'plan.lookAgain'],
  'listen.lessSure': ['probe.unknown', 'support.enough'],
  'listen.smiled': ['listen.meansALot', 'open.energy'],
  'listen.between': ['challenge.sayNo', 'plan.choose'],
  'listen.strength': ['support.strength', 'challenge.bold'],
  'listen.must': ['probe.ownWish', 'challenge.nobody'],
  'listen.quieter': ['listen.noHurry', 'probe.felt'],
  'listen.remember': ['listen.repeat', 'plan.order'],
  'listen.repeat': ['listen.leftOut', 'plan.practise'],
  'listen.surprised': ['probe.thatWay', 'listen.check'],
  'listen.check': ['plan.leaveOut', 'challenge.changeMind'],
  'listen.moment': ['listen.check', 'challenge.myCase'],
  'listen.warning': ['plan.obstacle', 'challenge.blind'],
};

const all: Then = { ...opening, ...open, ...probe, ...listen, ...thenAct };
const table = new Map<string, readonly string[]>(Object.entries(all));

/** The questions that naturally follow a prompt, by ids; [] where none does. */
export const followUpsOf = (id: string): readonly string[] => table.get(id) ?? [];
