import type { PageCall } from '../types';

/*
 * Everything that is known of the call pages' structure, and the only place to mend when one of them changes.
 * Nothing here is a word of any language: what is shown there is localised. Selectors after a comma, and a further
 * sign of the same row, are the fallback of the first. Every sign says when it was last known to be so and from where:
 *   live    read in the live page by people who wrote it up in public, in the month given
 *   client  read in the site's own served scripts and styles, likewise
 *   told    used by several public programs, none of which says when it was seen; noted 2026-11
 * What stands in a tile, a list, a chat or a caption is asked for by nobody here.
 */

/** Something that is shown, as selectors with no comma in them, or what the path (with what is asked) is like. */
export type Sign = string | RegExp;

/**
 * A state; what must not be shown with it; its signs, of which two have to agree. The first of them by itself says
 * that this is a call, in a shape that isn't known.
 */
export type Row = readonly [state: PageCall['state'], not: string, first: Sign, ...others: Sign[]];

export interface Table {
  /** A frame of the page's own origin in which the call may run. */
  frame: string;
  /** Shown between two states, where neither holds: the one before goes on. */
  between: string;
  /** In their order: the first that holds counts. */
  rows: readonly Row[];
}

/** An `i` counts only with this text: the icon of the leave button, by its name in Google's icon font. */
export const ICON = 'call_end';

/** Things by the names that Teams gives them for its own tests. */
const tid = (...names: string[]) => names.map((name) => `[data-tid=${name}]`).join();

/** For what a site doesn't have. */
const NONE = 'never';

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

const meet: Table = {
  frame: NONE,
  between: NONE,
  rows: [
    ['in', NONE, MEET_LEAVE, MEET_PANELS, MEET_STAGE],
    ['before', `[jsname=CQylAd],${MEET_ENDED}`, MEET_JOIN, MEET_SWITCH, MEET_HEADING],
    // live 2026-07: who waits has the leave button too, but neither panels nor stage.
    ['lobby', `${MEET_PANELS},${MEET_STAGE},${MEET_JOIN}`, MEET_LEAVE, MEET_SWITCH],
    ['left', `${MEET_SWITCH},[jsname=CQylAd]`, MEET_ENDED, MEET_HEADING, MEET_AGAIN],
  ],
};

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

const teams: Table = {
  // told: the client of 2023 ran the call in a frame.
  frame: 'iframe.embedded-page-content',
  // live 2026-10: on the way into a call, or from one room into another.
  between: tid('calling-connecting-screen'),
  rows: [
    ['lobby', NONE, TEAMS_LOBBY, TEAMS_WAITING],
    ['in', NONE, TEAMS_LEAVE, TEAMS_CALL, TEAMS_STAGE],
    ['before', NONE, TEAMS_PREJOIN, TEAMS_JOIN],
    ['before', NONE, TEAMS_RETRY, TEAMS_RETRIES],
    ['before', NONE, TEAMS_LAUNCHER, TEAMS_LAUNCH],
    ['left', NONE, TEAMS_ENDED, TEAMS_AGAIN],
  ],
};

// client 2026-10: in the frame or as the page itself, without a navigation.
const ZOOM_LEFT = /^\/(wc\/leave|postattendee)\b/;
// client 2026-10: which meeting it was.
const ZOOM_WHICH = /[?&](meetingNumber|mn)=/;
// client 2026-10: over the whole page, when the connection is gone for good.
const ZOOM_GONE = '#wc-leave';
// client 2026-10: what stays behind it.
const ZOOM_PAGE = '#wc-container,#wc-content';
// client 2026-10; told: on phones.
const ZOOM_LOBBY = '.waiting-room-container,.mobile-waiting-room';
// client 2026-10; told: in older clients.
const ZOOM_WAITING = '.wr-information,.wr-topic,.wr-tip,.wr-leave-btn';
// live 2026-10; told: its icon, and the host's.
const ZOOM_LEAVE = '.footer__leave-btn-container,[class^=SvgLeave],[class^=SvgEnd]';
// client 2026-10; live 2026-09: buttons in it.
const ZOOM_BAR = '#wc-footer,#foot-bar,.join-audio-container__btn';
// live 2026-09; told: in the older client.
const ZOOM_JOIN = '.preview-join-button,#joinBtn';
// client 2026-10; live 2026-09: the name's field; told: in the older client.
const ZOOM_PREVIEW = '.preview-root,#input-for-name,#inputname';
// client 2026-10: the page that opens the app.
const ZOOM_LAUNCHER = /^\/[jsw]\/\d/;
// told: what is in it.
const ZOOM_LAUNCH = '#zoom-ui-frame';

const zoom: Table = {
  // client 2026-10: the web app runs the meeting in a frame.
  frame: 'iframe#webclient',
  // client 2026-10: on the way into a breakout room and back; when the connection is lost.
  between: '.loading-layer--bo-room,.dialog-reconnect-container',
  rows: [
    ['left', `${ZOOM_BAR},.preview-root`, ZOOM_LEFT, ZOOM_WHICH],
    ['left', NONE, ZOOM_GONE, ZOOM_PAGE],
    ['lobby', NONE, ZOOM_LOBBY, ZOOM_WAITING],
    ['in', '.preview-root', ZOOM_LEAVE, ZOOM_BAR],
    ['before', NONE, ZOOM_JOIN, ZOOM_PREVIEW],
    ['before', NONE, ZOOM_LAUNCHER, ZOOM_LAUNCH],
  ],
};

/** The tables of all sites. */
export const TABLES: Record<PageCall['site'], Table> = { meet, teams, zoom };
