import type { quickLog as english } from '../en/quick-log';
import { unfinished } from '../translation';

export const quickLog = unfinished<typeof english>()({});
