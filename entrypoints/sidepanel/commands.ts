/** What a click or a key needs, in one piece that is loaded when the page has come to rest. */
export { KeysSheet } from '@/components/panel/KeysSheet';
export { answerCandidate } from '@/lib/meetings/answer';
export { moreDo } from './more-do';
export { dismissRepairs, downloadRepairs } from './repairs';
export { SearchArea } from './SearchArea';
export { writingDo } from './writing-do';
