/*
 * Stands for Google Meet's page: meet.google.com.
 *
 * Imitates, after what is public about it (lib/page/call/meet.ts says of each thing when and from where): the
 * start page, the green room, waiting to be let in (with the leave button, as in the call), the call with its tiles,
 * people, chat and captions, the page after it; that all but the start have one address; that screens which are past
 * stay in the page, hidden; an icon font whose icons are words.
 *
 * Does not: hold a call, look like Meet, carry any of its markup beyond names and nesting that matter, know its
 * dialogs, presenting, breakout rooms, or what a phone gets.
 */
import { type CallStandIn, type CallWords, PEOPLE, SAID, TOPIC } from '../call-page';

const CODE = 'kqv-mzta-xwe';

const switches = `<div><button data-is-muted="true" aria-label="x"><i class="google-symbols">mic_off</i></button>
<button data-is-muted="false" aria-label="x"><i class="google-symbols">videocam</i></button></div>`;

const leaveButton = ({ leave }: CallWords) => `<div data-should-confirm-hangup="false"><span>
<button jsname="CQylAd" aria-label="${leave}"><i class="google-symbols" aria-hidden="true">call_end</i></button></span></div>`;

const greenRoom = ({ join }: CallWords) => `<div jsname="r4nke" role="heading">${TOPIC}</div>
<input value="${PEOPLE[0]}" aria-label="x">${switches}
<div jsname="Qx7uuf"><button><span>${join}</span></button></div><p>${PEOPLE[1]} ist schon da</p>`;

const tile = (
  name: string,
) => `<div data-participant-id="spaces/a/devices/${name}" data-self-name="${name}"
aria-label="${name}"><img alt="${name}" src="data:,"><button aria-label="${name}"><i>${name}</i></button><div>${name}</div></div>`;

/** The buttons at the right, which a narrow window hides behind one. */
const panels = [1, 2, 5, 10]
  .map((id) => `<button data-panel-id="${id}" aria-label="x"></button>`)
  .join('');

const call = (
  words: CallWords,
  narrow: boolean,
) => `<div data-meeting-title="${TOPIC}">${TOPIC}</div>
${PEOPLE.map(tile).join('')}<div role="region" aria-live="polite"><b>${PEOPLE[0]}</b> ${SAID}</div>
<aside><ul role="list">${PEOPLE.map((name) => `<li role="listitem" title="${name}">${name}</li>`).join('')}</ul>
<div role="log">${PEOPLE[2]}: ${SAID}</div></aside>${switches}${leaveButton(words)}${narrow ? '' : panels}`;

export const meetPage: CallStandIn = {
  address: (step) =>
    step === 'home'
      ? 'https://meet.google.com/landing'
      : `https://meet.google.com/${CODE}?authuser=1`,
  body: (step, words) => {
    const past = `<div style="display: none;">${greenRoom(words)}</div>`;
    if (step === 'home') return `<h1>${words.join}</h1><section>${TOPIC}, ${PEOPLE[0]}</section>`;
    if (step === 'before') return greenRoom(words);
    if (step === 'lobby') return `${past}<p>${words.waiting}</p>${switches}${leaveButton(words)}`;
    if (step === 'between') return `${past}<div role="progressbar"></div>`;
    if (step === 'in') return past + call(words, false);
    return `<div data-call-ended="true"><h1 jsname="r4nke">${words.ended}</h1>
<div jsname="WIVZEd"><button jsname="W6suGc">${words.join}</button></div><p>${PEOPLE[1]}</p></div>`;
  },
};

/** The call in a narrow window, say beside the browser's side panel. */
export const narrowMeet = (words: CallWords) => call(words, true);
