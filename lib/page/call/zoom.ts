import type { CallSite } from './site';

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

/**
 * Zoom. Calls by their meeting's number, or 'my/<name>' of a personal link, after its own list of meeting routes
 * (https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0064261).
 */
export const zoom: CallSite = {
  site: 'zoom',
  host: /^([\w-]+\.)*zoom(gov\.com|\.com|\.us)$/,
  names:
    /^\/(?:wc\/(?:join\/|start\/|leave\?meetingNumber=)?|join\/|[jsw]\/)(\d{9,11})(?!\d)|^\/(?:wc\/)?(my\/[\w.-]+)/,
  // client 2026-10: the web app runs the meeting in a frame.
  frame: 'iframe#webclient',
  // client 2026-10: on the way into a breakout room and back; when the connection is lost.
  between: '.loading-layer--bo-room,.dialog-reconnect-container',
  rows: [
    ['left', `${ZOOM_BAR},.preview-root`, ZOOM_LEFT, ZOOM_WHICH],
    ['left', '', ZOOM_GONE, ZOOM_PAGE],
    ['lobby', '', ZOOM_LOBBY, ZOOM_WAITING],
    ['in', '.preview-root', ZOOM_LEAVE, ZOOM_BAR],
    ['before', '', ZOOM_JOIN, ZOOM_PREVIEW],
    ['before', '', ZOOM_LAUNCHER, ZOOM_LAUNCH],
  ],
};
