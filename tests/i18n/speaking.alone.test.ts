import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Messages } from '@/lib/i18n/message';
import type { Texts } from '@/lib/i18n/speaking';

type Speaking = typeof import('@/lib/i18n/speaking');
type Translate = typeof import('@/lib/i18n/translate');
let speaking: Speaking;
let say: (id: string) => string;

// Each test has a page of its own: what is spoken belongs to the module.
beforeEach(async () => {
  vi.resetModules();
  speaking = await import('@/lib/i18n/speaking');
  const { word }: Translate = await import('@/lib/i18n/translate');
  say = (id) => word({ id, params: {} });
});
afterEach(() => vi.resetModules());

/** Texts whose German comes when it is let go. */
function texts(id: string) {
  let go: (messages: Messages) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const german = new Promise<Messages>((resolve, reject) => {
    go = resolve;
    fail = reject;
  });
  german.catch(() => undefined);
  const other = async () => ({ [id]: `autre ${id}` });
  const all: Texts = {
    en: { [id]: `English ${id}` },
    others: { de: () => german, fr: other, es: other, pt: other },
  };
  return { all, go: () => go({ [id]: `Deutsch ${id}` }), fail: () => fail(new Error('gone')) };
}

describe('speaking', () => {
  it('English is there at once', () => {
    expect(speaking.addTexts(texts('a').all)).toBeNull();
    expect(say('a')).toBe('English a');
  });

  it('speaks texts that come later in the language chosen before, and after, they came', async () => {
    const [first, later] = [texts('a'), texts('b')];
    speaking.addTexts(first.all);
    const chosen = speaking.speakIn('de');
    // Before German is there, more texts arrive: English must not win over it.
    speaking.addTexts(later.all);
    first.go();
    later.go();
    await chosen;
    expect([say('a'), say('b'), speaking.spokenHere()]).toEqual(['Deutsch a', 'Deutsch b', 'de']);
    await speaking.speakIn('fr');
    expect([say('a'), say('b')]).toEqual(['autre a', 'autre b']);
    speaking.speakIn('en');
    expect([say('a'), say('b')]).toEqual(['English a', 'English b']);
  });

  it('ends with what was chosen last, whichever arrives last', async () => {
    const only = texts('a');
    speaking.addTexts(only.all);
    const german = speaking.speakIn('de');
    speaking.speakIn('en');
    only.go();
    await german;
    expect([say('a'), speaking.spokenHere()]).toEqual(['English a', 'en']);
  });

  it('speaks English where a language can’t be loaded', async () => {
    const only = texts('a');
    speaking.addTexts(only.all);
    const german = speaking.speakIn('de');
    only.fail();
    await german;
    expect([say('a'), speaking.spokenHere()]).toEqual(['English a', 'en']);
  });
});
