/** What every stand-in of a call page shows, one after another. */
export type CallStep = 'home' | 'before' | 'lobby' | 'between' | 'in' | 'left';

/** The words of one step's buttons, as they could stand there in a language; none of them may matter. */
export interface CallWords {
  lang: string;
  join: string;
  leave: string;
  waiting: string;
  ended: string;
}

export const WORDS: readonly CallWords[] = [
  {
    lang: 'en',
    join: 'Join now',
    leave: 'Leave',
    waiting: 'Someone will let you in',
    ended: 'You left',
  },
  {
    lang: 'de',
    join: 'Jetzt teilnehmen',
    leave: 'Verlassen',
    waiting: 'Gleich geht es los',
    ended: 'Beendet',
  },
  {
    lang: 'ja',
    join: '今すぐ参加',
    leave: '退出',
    waiting: 'お待ちください',
    ended: '退出しました',
  },
  { lang: 'ar', join: 'الانضمام الآن', leave: 'مغادرة', waiting: 'يرجى الانتظار', ended: 'غادرت' },
];

/** People and what they say, which stand in every place that a call page has for them. */
export const PEOPLE = ['Ada Quellenreich', 'Béla Untergasser', 'Chiara Weissnichtwo'] as const;
export const SAID = 'Ehrlich gesagt will ich kündigen';
export const TOPIC = 'Geheimes Vorhaben Nordstern';

export interface CallStandIn {
  /** Where the page is at a step; the same where the step isn't a place of its own. */
  address: (step: CallStep) => string;
  /** What is in its body. */
  body: (step: CallStep, words: CallWords) => string;
  /** Where the call runs in a frame: what is in that frame's body. */
  framed?: (step: CallStep, words: CallWords) => string;
}

/**
 * The page as a server would send it, at its first step; `standIn.go(step)` in the page goes to another as the site
 * does, in place, with the address that the step has. `lang` is one of `WORDS`.
 */
export function servedCallPage(page: CallStandIn, first: CallStep, lang = 'en'): string {
  const words = wordsIn(lang);
  const steps = (['home', 'before', 'lobby', 'between', 'in', 'left'] as const).map((step) => [
    step,
    { at: page.address(step), body: page.body(step, words), framed: page.framed?.(step, words) },
  ]);
  return `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${TOPIC}</title></head><body>
<script type="application/json" id="steps">${JSON.stringify(Object.fromEntries(steps)).replaceAll('<', '\\u003c')}</script>
<main id="page"></main><script>
const steps = JSON.parse(document.getElementById('steps').textContent);
globalThis.standIn = {
  go(step, inPlace = true) {
    const { at, body, framed } = steps[step];
    const page = document.getElementById('page');
    const frame = page.querySelector('iframe');
    if (framed !== undefined && frame) frame.contentDocument.body.innerHTML = framed;
    else page.innerHTML = body;
    if (framed !== undefined && !frame) {
      const made = page.querySelector('iframe');
      if (made) made.addEventListener('load', () => { made.contentDocument.body.innerHTML = framed; }, { once: true });
    }
    if (inPlace) history.pushState(null, '', at);
  },
};
standIn.go(${JSON.stringify(first)}, false);
</script></body></html>`;
}

export function wordsIn(lang: string): CallWords {
  const words = WORDS.find((one) => one.lang === lang);
  if (!words) throw new Error(`No words in ${lang}`);
  return words;
}
