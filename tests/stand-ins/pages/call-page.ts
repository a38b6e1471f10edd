import { type FixturePage, fixturePage, STYLES_WRITTEN } from './serve';

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
export function callFixture(page: CallStandIn, first: CallStep, lang = 'en'): FixturePage {
  const words = wordsIn(lang);
  const steps = (['home', 'before', 'lobby', 'between', 'in', 'left'] as const).map((step) => [
    step,
    { at: page.address(step), body: page.body(step, words), framed: page.framed?.(step, words) },
  ]);
  const data = { first, steps: Object.fromEntries(steps), title: `${TOPIC} | ${PEOPLE[0]}` };
  const made = fixturePage('calls', data, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  return { ...made, policy: STYLES_WRITTEN };
}

/** The same page at another of its site's hosts. */
export function atHost(page: CallStandIn, host: string): CallStandIn {
  return { ...page, address: (step) => page.address(step).replace(/(?<=^https:\/\/)[^/]+/, host) };
}

export function wordsIn(lang: string): CallWords {
  const words = WORDS.find((one) => one.lang === lang);
  if (!words) throw new Error(`No words in ${lang}`);
  return words;
}
