import type { panelIdle as english } from '../en/panel-idle';
import { unfinished } from '../translation';

export const panelIdle = unfinished<typeof english>()({});
