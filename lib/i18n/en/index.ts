import { calendar } from './calendar';
import { detection } from './detection';
import { quickLog } from './quick-log';

/** The English catalogue; it owns the message ids and their parameters. */
export const en = { ...calendar, ...detection, ...quickLog } as const;
