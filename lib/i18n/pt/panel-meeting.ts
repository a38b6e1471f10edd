import type { panelMeeting as english } from '../en/panel-meeting';
import { unfinished } from '../translation';

export const panelMeeting = unfinished<typeof english>()({});
