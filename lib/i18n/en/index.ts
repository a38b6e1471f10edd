import { calendar } from './calendar';
import { detection } from './detection';
import { meetings } from './meetings';
import { panel } from './panel';
import { quickLog } from './quick-log';
import { ui } from './ui';

/** The English catalogue; it owns the message ids and their parameters. */
export const en = { ...calendar, ...detection, ...meetings, ...quickLog, ...panel, ...ui } as const;
