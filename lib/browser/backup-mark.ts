import { readMark } from '../backup/mark';
import { keptMark } from './mark';

/** What is known of the backups. */
export const backupMark = keptMark('backup', readMark);
