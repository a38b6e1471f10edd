/**
 * The practice library in one piece. Load it with `import()` after the first paint, together with its
 * texts (`lib/i18n/en/prompts`).
 */
export { historyOf } from './history';
export { library } from './library';
export { type Picked, pickPrompts } from './pick';
export { type Place, placeOf } from './place';
export { type Prompt, type Purpose, purposes } from './prompt';
export { daysOverRhythm } from './rhythm';
export { type BankSearch, searchBank } from './search';
export type { Situation } from './situation';
export { type Mix, mixOf } from './tone';
