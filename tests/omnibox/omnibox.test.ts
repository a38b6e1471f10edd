import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeLine, escapeXml } from '@/lib/omnibox/description';
import { createOmnibox } from '@/lib/omnibox/listener';
import { plainDates } from '@/lib/omnibox/plain-dates';
import { parseQuickLog, type QuickLogContext, type QuickLogDraft } from '@/lib/quick-log';
import type { Wording } from '@/lib/shared/wording';

/** Wednesday 13 May 2026. */
const context: QuickLogContext = {
  now: Date.UTC(2026, 4, 13, 12),
  zone: 'UTC',
  locale: 'en',
  dates: plainDates('en'),
  partners: [{ id: 'p', name: 'Priya Nair' }],
};
const reads = (line: string, markup: 'xml' | 'plain' = 'plain') =>
  describeLine(parseQuickLog(line, context), context, markup);

const sought: string[] = [];
const opened: string[] = [];
/** Nothing is found, and nothing opened. */
const none = {
  hits: async () => async () => [],
  open: async (place: string) => void opened.push(place),
};

describe('the description', () => {
  it('says how the line was read', () => {
    expect(reads("I'll introduce Priya to Dana by Friday")).toBe(
      'Log: Introduce Priya to Dana (I owe, Priya, Fri 15 May, Contact: Dana)',
    );
  });

  it('says what may be typed, and that no partner is needed', () => {
    expect(reads('')).toBe('Who promised what, by when?');
    expect(reads('tidy up tomorrow')).toBe('Log: Tidy up (I owe, for anyone, Tomorrow)');
  });

  it('is well-formed XML for Chromium, whatever is typed', () => {
    expect(escapeXml(`<a href="x">R&D's</a>\u0000\ud800`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;R&amp;D&apos;s&lt;/a&gt;',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const xml = reads(line, 'xml');
        expect(xml).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
    );
  });

  it('stands as it is for Firefox', () => {
    expect(reads('read R&D report')).toContain('Read R&D report');
  });
});

describe('plain dates', () => {
  const due = (line: string, locale: QuickLogContext['locale'] = 'en') =>
    parseQuickLog(line, { ...context, locale, dates: plainDates(locale) }).due;

  it.each([
    ['send notes today', '2026-05-13'],
    ['send notes tomorrow', '2026-05-14'],
    ['send notes fri', '2026-05-15'],
    ['send notes by Wednesday', '2026-05-20'],
    ['send notes by 2026-07-01', '2026-07-01'],
    ['send notes in 3 days', '2026-05-16'],
  ])('reads %s', (line, day) => expect(due(line)).toBe(day));

  it('knows the other languages', () => {
    expect(due('Notizen senden bis Freitag', 'de')).toBe('2026-05-15');
    expect(due('envoyer les notes demain', 'fr')).toBe('2026-05-14');
    expect(due('enviar notas el viernes', 'es')).toBe('2026-05-15');
    expect(due('enviar notas sexta-feira', 'pt')).toBe('2026-05-15');
  });

  it('takes no other word for a date', () => {
    expect(due('watch the sun rise')).toBeNull();
  });
});

describe('the listener', () => {
  function listener(answer: Wording | null = null) {
    const logged: QuickLogDraft[] = [];
    const failed: string[] = [];
    let asked = 0;
    const omnibox = createOmnibox({
      ...none,
      search: async (words) => void sought.push(words),
      context: async () => {
        asked += 1;
        return context;
      },
      log: async (draft) => {
        logged.push(draft);
        return answer;
      },
      failed: (line, { id }) => void failed.push(`${id} ${line.length}`),
    });
    return { omnibox, logged, failed, asked: () => asked };
  }

  it('reads partners once for a line, and anew for the next', async () => {
    const { omnibox, asked, logged } = listener();
    omnibox.start();
    await omnibox.suggest('send', 'plain');
    await omnibox.suggest('send notes', 'plain');
    await omnibox.enter('send notes');
    expect(asked()).toBe(1);
    expect(logged.map(({ text }) => text)).toEqual(['Send notes']);
    await omnibox.enter('and more');
    expect(asked()).toBe(2);
  });

  it('logs nothing when there is nothing to log, and never half a line', async () => {
    const { omnibox, logged, failed } = listener();
    await omnibox.enter('   ');
    await omnibox.enter('word '.repeat(500));
    expect(logged).toEqual([]);
    expect(failed).toEqual(['quickLog.truncated 2500']);
  });

  it('hands a line back that fits several partners', async () => {
    const failed: Wording[] = [];
    const partners = ['Priya Nair', 'Priya Shah'].map((name) => ({ id: name, name }));
    const omnibox = createOmnibox({
      ...none,
      search: async (words) => void sought.push(words),
      context: async () => ({ ...context, partners }),
      log: () => Promise.reject(new Error('must not be logged')),
      failed: (_line, reason) => void failed.push(reason),
    });
    await omnibox.enter('@priya send the book');
    expect(failed).toEqual([{ id: 'popup.error.which', params: { name: 'Priya' } }]);
  });

  it('hands a line back that could not be saved', async () => {
    const { omnibox, failed } = listener({ id: 'popup.error.full', params: {} });
    await omnibox.enter('send notes');
    expect(failed).toEqual(['popup.error.full 10']);
  });

  it('hands a line back when the database can not be read', async () => {
    const failed: string[] = [];
    const omnibox = createOmnibox({
      ...none,
      search: async (words) => void sought.push(words),
      context: () => Promise.reject(new Error('closed')),
      log: async () => null,
      failed: (line, { id }) => void failed.push(`${id} ${line}`),
    });
    await omnibox.enter('send notes');
    expect(failed).toEqual(['popup.error.other send notes']);
  });
});

describe('a line that begins with a question mark', () => {
  it('is searched for, and never logged', async () => {
    const logged: string[] = [];
    const omnibox = createOmnibox({
      ...none,
      search: async (words) => void sought.push(words),
      context: async () => context,
      log: async ({ text }) => {
        logged.push(text);
        return null;
      },
      failed: (line) => void logged.push(line),
    });
    sought.length = 0;
    expect(await omnibox.suggest('? salary R&D', 'xml')).toContain('salary R&amp;D');
    expect(await omnibox.suggest('?', 'plain')).toBe('Search: type after the question mark');
    await omnibox.enter('? salary with:Priya');
    expect(sought).toEqual(['salary with:Priya']);
    expect(logged).toEqual([]);
  });
});
