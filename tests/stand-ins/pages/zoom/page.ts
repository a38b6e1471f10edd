/*
 * Stands for Zoom in the browser: app.zoom.us and a company's own zoom.us host.
 *
 * Imitates, after what is public about it (lib/page/call/zoom.ts says of each thing when and from where): the
 * page that opens the app, the web app's home, the preview, the waiting room, the meeting with tiles, people, chat
 * and captions, the layer on the way into a breakout room, the page after leaving; the web app's frame of the same
 * origin in which all this runs, and the same without a frame, as a company's host has it.
 *
 * Does not: hold a meeting, look like Zoom, carry any of its markup beyond names and nesting that matter, or know
 * phones, webinars, a host's dialogs, and what Zoom for government serves.
 */
import { type CallStandIn, type CallStep, type CallWords, PEOPLE, SAID, TOPIC } from '../call-page';

const NUMBER = '84335626851';

/** The link as an invitation has it. */
export const ZOOM_LINK = `https://nordwind.zoom.us/j/${NUMBER}?pwd=SECRETpwd123`;

const preview = ({
  join,
}: CallWords) => `<div class="preview-root"><div class="preview-meeting-info">${TOPIC}</div>
<button id="preview-audio-control-button"></button><input id="input-for-name" value="${PEOPLE[0]}">
<button class="zm-btn preview-join-button">${join}</button></div>`;

const waiting = (
  words: CallWords,
) => `<div class="waiting-room-container"><div class="wr-information">
<span class="wr-tip">${words.waiting}</span><span class="wr-topic">${TOPIC}</span></div><button>${words.leave}</button></div>`;

const tile = (
  name: string,
) => `<div class="gallery-video-container__video-frame" aria-label="${name}">
<div class="video-avatar__avatar"><img class="video-avatar__avatar-img" alt="${name}" src="data:,">
<div class="video-avatar__avatar-footer"><span>${name}</span></div></div></div>`;

const meeting = ({
  leave,
}: CallWords) => `<div id="wc-container"><div id="wc-content"><div class="head-meeting-topic">${TOPIC}</div>
${PEOPLE.map(tile).join('')}<div id="live-transcription-subtitle"><span class="live-transcription-subtitle__item">${SAID}</span></div>
<ul class="participants-ul">${PEOPLE.map((name) => `<li><span class="participants-item__display-name">${name}</span></li>`).join('')}</ul>
<div class="chat-item__sender" title="${PEOPLE[2]}">${PEOPLE[2]}: ${SAID}</div></div>
<footer id="wc-footer"><button class="join-audio-container__btn" aria-label="x"></button><div class="footer__leave-btn-container">
<button aria-label="${leave}"><svg class="SvgLeave"></svg></button></div></footer></div>`;

const inner = (step: CallStep, words: CallWords): string => {
  if (step === 'before') return preview(words);
  if (step === 'lobby') return waiting(words);
  if (step === 'between') return '<div class="loading-layer loading-layer--bo-room"></div>';
  if (step === 'in') return meeting(words);
  return step === 'left' ? `<h1>${words.ended}</h1><p>${PEOPLE[1]}</p>` : '';
};

const home = `<nav>Zoom</nav><p>${PEOPLE[0]}, ${TOPIC}</p>`;

const address = (host: string) => (step: CallStep) => {
  if (step === 'home') return `https://${host}/wc/home`;
  if (step === 'left') return `https://${host}/wc/leave?meetingNumber=${NUMBER}&feedback=false`;
  return `https://${host}/wc/${NUMBER}/join?fromPWA=1&pwd=SECRETpwd123`;
};

/** In the web app, whose frame is there from the preview to the end. */
export const zoomApp: CallStandIn = {
  address: address('app.zoom.us'),
  body: (step) =>
    step === 'home'
      ? home
      : `<div class="pwa-webclient"><iframe class="pwa-webclient__iframe" id="webclient" srcdoc="<body></body>"></iframe></div>`,
  framed: inner,
};

/** On a company's host, without a frame. */
export const zoomCompany: CallStandIn = {
  address: address('nordwind.zoom.us'),
  body: (step, words) => (step === 'home' ? home : inner(step, words)),
};

/** The page that opens the app, at /j/<number>. */
export const zoomLauncher = ({ join }: CallWords) =>
  `<div id="zoom-ui-frame"><h1>${TOPIC}</h1><div role="button">${join}</div></div>`;
