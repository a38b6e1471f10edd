export { mergePinned } from './change';
export { type Chip, chipsOf } from './chips';
export { loadDates, loadDatesFor } from './dates/load';
export { type DockKind, type DockLine, dockLineAs, readDockLine } from './dock';
export { parseQuickLog } from './parse';
export type * from './types';
