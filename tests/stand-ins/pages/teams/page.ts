/*
 * Stands for Teams in the browser: teams.microsoft.com, teams.live.com, teams.cloud.microsoft.
 *
 * Imitates, after what is public about it (lib/page/call/teams.ts says of each thing when and from where): the
 * way in with its launcher, and the client that then forgets the link in its address; the screen before the call, the
 * lobby that keeps that screen's switches, the screen between, the call (the names of tiles in `data-tid`, as they
 * are there), the small window of a call that goes on while the app shows something else, the classic client's call,
 * the page after it (which nobody has written down: a guess), and the app without a call.
 *
 * Does not: hold a call, sign anybody in, look like Teams, carry any of its markup beyond names and nesting that
 * matter, or know meetings inside a channel's tab, breakout rooms, phones and the classic client's other screens.
 */
import { type CallStandIn, type CallWords, PEOPLE, SAID, TOPIC } from '../call-page';

const THREAD = '19:meeting_NmQ0ZDUxZjAtQXZhbG9u@thread.v2';

/** The link as an invitation has it: with the tenant and the organiser behind it. */
export const TEAMS_LINK = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0?context=${encodeURIComponent('{"Tid":"11111111-2222-3333-4444-555555555555","Oid":"66666666-7777-8888-9999-000000000000"}')}`;

/** The launcher, which a link leads to first. */
export const TEAMS_LAUNCHER = `https://teams.microsoft.com/dl/launcher/launcher.html?url=${encodeURIComponent(`/_#/l/meetup-join/${THREAD}/0?context={}`)}&type=meetup-join&directDl=true`;

const toggles = `<input type="checkbox" role="switch" data-tid="toggle-mute"><input type="checkbox" role="switch" data-tid="toggle-video">`;

const prejoin = ({
  join,
}: CallWords) => `<span data-tid="meeting-header-title" title="${TOPIC}">${TOPIC}</span>
<input data-tid="prejoin-display-name-input" value="${PEOPLE[0]}">${toggles}
<button id="prejoin-join-button" data-tid="prejoin-join-button" aria-label="${join}">${join}</button>`;

const tile = (
  name: string,
) => `<div role="menuitem" data-acc-element-id="${name}" aria-label="${name}">
<div data-stream-type="Video" data-tid="${name}"><img alt="${name}" src="data:,"><div>${name}</div></div></div>`;

const people = `<div data-tid="roster"><ul>${PEOPLE.map((name) => `<li data-tid="participantsInCall-${name}">${name}</li>`).join('')}</ul></div>
<div data-tid="closed-captions-renderer"><span data-tid="author">${PEOPLE[1]}</span><span data-tid="closed-caption-text">${SAID}</span></div>
<div data-tid="chat-pane-message">${PEOPLE[2]}: ${SAID}</div>`;

const call = ({
  leave,
}: CallWords) => `<div data-cid="call-screen-wrapper"><div data-tid="ubar-toolbar-wrapper">
<span data-tid="call-duration">04:12</span><button id="roster-button"></button>
<button id="hangup-button" data-tid="hangup-main-btn" aria-label="${leave}"></button></div>
<div data-tid="modern-stage-wrapper">${PEOPLE.map(tile).join('')}</div>${people}</div>`;

const app = `<nav data-tid="app-bar"></nav><div data-tid="chat-list">${PEOPLE[0]}: ${SAID}</div>`;

const home = 'https://teams.microsoft.com/v2/';

export const teamsPage: CallStandIn = {
  address: (step) => (step === 'before' ? TEAMS_LINK : home),
  body: (step, words) => {
    if (step === 'home') return app;
    if (step === 'before')
      return `<div data-tid="calling-prejoin-screen" role="region">${prejoin(words)}</div>`;
    if (step === 'lobby')
      return `<div data-tid="calling-lobby-screen" role="region"><p>${words.waiting}</p>${prejoin(words)}</div>`;
    if (step === 'between') return `<div data-tid="calling-connecting-screen" role="region"></div>`;
    if (step === 'in') return call(words);
    return `<div data-tid="call-end-screen"><h1>${words.ended}</h1><button data-tid="rejoin-button">${words.join}</button>
<p>${PEOPLE[1]}</p></div>`;
  },
};

/** As people have it at home, whose links hold a number and no thread. */
export const teamsLive: CallStandIn = {
  ...teamsPage,
  address: (step) =>
    step === 'before'
      ? 'https://teams.live.com/meet/9345678901234?p=SECRETpwd123'
      : 'https://teams.live.com/v2/',
};

/** The call goes on in a small window while the app shows a chat. */
export const besideTeams = ({ leave }: CallWords) =>
  `${app}<div data-tid="call-monitor"><button data-tid="call-monitor-hangup" aria-label="${leave}">${PEOPLE[0]}</button></div>`;

/** The classic client's call. */
export const classicTeams = ({
  leave,
}: CallWords) => `<calling-screen><div class="ts-calling-screen call-connected">
<button id="hangup-button" aria-label="${leave}"></button>${PEOPLE.map(tile).join('')}${people}</div></calling-screen>`;

/** The page that asks whether app or browser. */
export const teamsLauncher = ({ join }: CallWords) =>
  `<h1>${TOPIC}</h1><button data-tid="joinInApp">${join}</button><button data-tid="joinOnWeb">${join}</button>`;

/** A way in that didn't work. */
export const teamsRetry = ({ join }: CallWords) => `<div data-tid="calling-retry-screen">
<input data-tid="meeting-code-input" value="1234567890123"><button data-tid="calling-retry-rejoinbutton" disabled>${join}</button>
<button data-tid="calling-retry-cancelbutton">x</button></div>`;
