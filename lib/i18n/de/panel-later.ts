import type { panelLater as english } from '../en/panel-later';
import { unfinished } from '../translation';

export const panelLater = unfinished<typeof english>()({});
