import type { CallSite } from './site';

// live 2026-09: the button by its name in Meet's own scripts, in the call and in the lobby; live 2026-08: its place
// and its icon.
const MEET_LEAVE = '[jsname=CQylAd],[data-should-confirm-hangup],button i';
// live 2026-09: microphone and camera, in the green room and in the call.
const MEET_SWITCH = '[data-is-muted]';
// live 2026-09: people, chat, details, activities: buttons only a call has; in narrow windows they go.
const MEET_PANELS = '[data-panel-id]';
// told: places on the stage; only whether there is one is asked.
const MEET_STAGE = '[data-participant-id]';
// live 2026-09: join or ask to join; the other is the host's.
const MEET_JOIN = '[jsname=Qx7uuf],[jsname=z0F4cd]';
// live 2026-09: the heading of the green room and of the page after the call.
const MEET_HEADING = '[jsname=r4nke]';
// told: says that the call is over, on the page after it.
const MEET_ENDED = '[data-call-ended=true]';
// live 2026-09: join again; back to the start.
const MEET_AGAIN = 'button[jsname=W6suGc],[jsname=WIVZEd]';

/** Meet. Calls by their code, 'abc-defg-hij' (https://developers.google.com/workspace/calendar/api/v3/reference/events, conferenceData.conferenceId), or 'lookup/<name>'. */
export const meet: CallSite = {
  site: 'meet',
  host: /^meet\.google\.com$/,
  names: /^\/(\w{3}-\w{4}-\w{3}|lookup\/[\w-]+)(?![\w-])/,
  rows: [
    ['in', '', MEET_LEAVE, MEET_PANELS, MEET_STAGE],
    ['before', `[jsname=CQylAd],${MEET_ENDED}`, MEET_JOIN, MEET_SWITCH, MEET_HEADING],
    // live 2026-07: who waits has the leave button too, but neither panels nor stage.
    ['lobby', `${MEET_PANELS},${MEET_STAGE},${MEET_JOIN}`, MEET_LEAVE, MEET_SWITCH],
    ['left', `${MEET_SWITCH},[jsname=CQylAd]`, MEET_ENDED, MEET_HEADING, MEET_AGAIN],
  ],
};
