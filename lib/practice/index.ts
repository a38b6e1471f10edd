/**
 * The practice library in one piece. Load it with `import()` after the first paint, together with its
 * texts (`promptTexts`); types come from the single files.
 */
export { followUps } from './follow';
export { historyOf } from './history';
export { library } from './library';
export { pickPrompts } from './pick';
export { placeOf } from './place';
export { purposes } from './prompt';
export { daysOverRhythm } from './rhythm';
export { type BankSearch, searchBank } from './search';
export type { Situation } from './situation';
export { suggestQuestions } from './suggest';
export { mixOf } from './tone';
export { wordingOf } from './wording';
