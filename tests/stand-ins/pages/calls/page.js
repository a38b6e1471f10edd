/* Moves a stand-in of a call's page from step to step; what the steps are says call-page.ts. */
const { first, steps, title } = JSON.parse(document.documentElement.dataset.fixture);
document.title = title;
document.body.append(Object.assign(document.createElement('main'), { id: 'page' }));

let policies = 0;
/** Markup as the page's own rules (trusted types) want it. */
function markup(world, text) {
  if (!world.trustedTypes) return text;
  policies += 1;
  return world.trustedTypes
    .createPolicy(`stand-in-${policies}`, { createHTML: (html) => html })
    .createHTML(text);
}

function fill(frame, framed) {
  frame.contentDocument.body.innerHTML = markup(frame.contentWindow, framed);
}

globalThis.standIn = {
  /** To another step; `inPlace` says whether the address changes with it. */
  go(step, inPlace = true) {
    const { at, body, framed } = steps[step];
    const page = document.getElementById('page');
    const there = page.querySelector('iframe');
    if (framed && there) fill(there, framed);
    else page.innerHTML = markup(globalThis, body);
    const frame = page.querySelector('iframe');
    if (framed && frame && !there) {
      frame.addEventListener('load', () => fill(frame, framed), { once: true });
    }
    if (inPlace) history.pushState(null, '', at);
  },
};
standIn.go(first, false);
