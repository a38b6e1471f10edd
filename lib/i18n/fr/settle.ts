import type { settle as english } from '../en/settle';
import { unfinished } from '../translation';

export const settle = unfinished<typeof english>()({});
