export { mergePinned } from './change';
export { type Chip, chipsOf } from './chips';
export { loadDates, loadDatesFor } from './dates/load';
export { type DockKind, type DockLine, dockLineAs, readDockLine } from './dock';
export { parseQuickLog } from './parse';
export { betterDay } from './reach';
export type * from './types';
