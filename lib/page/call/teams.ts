import type { CallSite } from './site';

/** Things by the names that Teams gives them for its own tests. */
const tid = (...names: string[]) => names.map((name) => `[data-tid=${name}]`).join();

// live 2026-10: the id; live 2026-07: the others, the small window of a call that goes on beside other pages too.
const TEAMS_LEAVE = '#hangup-button,[data-tid*=hangup]';
// live 2026-10: around the call; live 2026-07: its clock.
const TEAMS_CALL = `[data-cid=call-screen-wrapper],${tid('call-duration', 'ubar-toolbar-wrapper')}`;
// live 2026-10; live 2026-07; told: the classic client's.
const TEAMS_STAGE = `${tid('modern-stage-wrapper', 'stage-layouts-renderer')},.ts-calling-screen`;
// live 2026-10; told: the second.
const TEAMS_LOBBY = tid('calling-lobby-screen', 'lobby-screen');
// live 2026-10: the lobby keeps the switches of the screen before it; told: its heading.
const TEAMS_WAITING = tid('toggle-mute', 'lobby-screen-title');
// live 2026-10: the screen; live 2026-07: what is in it.
const TEAMS_PREJOIN = tid('calling-prejoin-screen', 'prejoin-header-content');
// live 2026-10: either; told: the name in the classic client too.
const TEAMS_JOIN = `#prejoin-join-button,${tid('prejoin-join-button')}`;
// live 2026-07: an entry that didn't work, which asks for the number again.
const TEAMS_RETRY = tid('calling-retry-screen');
// live 2026-07: its buttons.
const TEAMS_RETRIES = tid('calling-retry-rejoinbutton', 'calling-retry-cancelbutton');
// live 2026-07: the page that asks whether app or browser.
const TEAMS_LAUNCHER = /^\/dl\/launcher\//;
// live 2026-07: its buttons.
const TEAMS_LAUNCH = tid('joinOnWeb', 'joinInApp');
// told: nobody has written down the page after the call.
const TEAMS_ENDED = tid('call-end-screen', 'post-call-screen', 'call-rating-flex-container');
// told, as before: join again.
const TEAMS_AGAIN = tid('rejoin-button', 'rejoin-title');

/**
 * Teams. Calls by their thread, '19:…@thread.v2', with '/<message>' in a channel, or the number of /meet/<number>: in
 * the path (/l/meetup-join/, /meet/) or a route behind the hash (/_#/l/meetup-join/, /_#/pre-join-calling/); a thread
 * in other routes is one that is looked at, not called.
 */
export const teams: CallSite = {
  site: 'teams',
  host: /^teams\.(microsoft\.com|live\.com|cloud\.microsoft)$/,
  names:
    /(?:meetup-join|pre-join-calling|modern-calling)\/(19:[^/?#&"\s]{1,200}(?:\/[1-9]\d*)?)|\/meet\/(\d{6,20})/i,
  // The launcher goes on to `url`; the page for guests has the link packed in `coords`.
  said({ pathname, hash, search }) {
    const asked = new URLSearchParams(search);
    return [pathname, hash, asked.get('url'), unpacked(asked.get('coords') ?? '')].join(' ');
  },
  // told: the client of 2023 ran the call in a frame.
  frame: 'iframe.embedded-page-content',
  // live 2026-10: on the way into a call, or from one room into another.
  between: tid('calling-connecting-screen'),
  rows: [
    ['lobby', '', TEAMS_LOBBY, TEAMS_WAITING],
    ['in', '', TEAMS_LEAVE, TEAMS_CALL, TEAMS_STAGE],
    ['before', '', TEAMS_PREJOIN, TEAMS_JOIN],
    ['before', '', TEAMS_RETRY, TEAMS_RETRIES],
    ['before', '', TEAMS_LAUNCHER, TEAMS_LAUNCH],
    ['left', '', TEAMS_ENDED, TEAMS_AGAIN],
  ],
};

function unpacked(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
