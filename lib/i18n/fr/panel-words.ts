import type { panelWords as english } from '../en/panel-words';
import { unfinished } from '../translation';

export const panelWords = unfinished<typeof english>()({});
