import type { ui as english } from '../en/ui';
import { unfinished } from '../translation';

export const ui = unfinished<typeof english>()({});
