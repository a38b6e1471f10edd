import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDays } from '@/lib/calendar/write-ics';
import { dueDays, shownBlocks, toHtml, toMarkdown, toPlain } from '@/lib/desk/recap/forms';
import { htmlOf } from '@/lib/desk/recap/html';
import { mailDraft } from '@/lib/desk/recap/mail';
import type { RecapItem, RecapView } from '@/lib/desk/recap/query';
import { markShareable, stayingOf } from '@/lib/desk/recap/stays';
import { recapText } from '@/lib/desk/recap/text';
import { voiceIn } from '@/lib/i18n/voice';
import { parseMarkdown } from '@/lib/notes/markdown/parse';
import { testStore } from '../support/store';

const START = new Date(2026, 4, 14, 9).getTime();

function view(items: readonly Partial<RecapItem>[], title = 'Career talk'): RecapView {
  const whole = { key: '', part: 'notes' as const, text: '', due: null };
  return {
    partner: {
      name: 'Amina Diallo',
      emails: ['amina@x.example'],
      chair: 'mentor',
      splitPartner: null,
    },
    meeting: { title, start: START, end: START + 1 },
    items: items.map((item, at) => ({ ...whole, key: String(at), ...item })),
    hours: '',
  };
}

const all = view([
  { text: '# Pitch\nShe *led* it, see [the notes](https://x.example/a?b=1&c=2)\n\n- one\n- two' },
  { part: 'me', text: 'Send the list', due: '2026-05-20' },
  { part: 'partner', text: 'Write <b>two</b> pages' },
  { part: 'goals', text: 'Lead three rounds', due: '2026-12-01' },
]);
const none: ReadonlySet<string> = new Set();

describe('a recap', () => {
  it('says the same in text and Markdown, and hides no address behind words', async () => {
    const recap = recapText(all, none, await voiceIn('de'));
    expect(toPlain(recap)).toBe(
      [
        'Zusammenfassung: Career talk, Do., 14. Mai 2026\n',
        'Notizen\nPitch\nShe led it, see the notes (https://x.example/a?b=1&c=2)\n',
        '- one\n- two\n',
        'Von mir\n- Send the list (bis Mi., 20. Mai 2026)\n',
        'Von Amina\n- Write <b>two</b> pages\n',
        'Ziele\n- Lead three rounds (bis Di., 1. Dez. 2026)',
      ].join('\n'),
    );
    const markdown = toMarkdown(recap);
    expect(markdown).toContain('# Zusammenfassung: Career talk, Do., 14. Mai 2026\n\n## Notizen\n');
    expect(markdown).toContain('### Pitch');
    expect(markdown).toContain('[the notes](https://x.example/a?b=1&c=2)');
    expect(markdown).toContain('- Write \\<b>two\\</b> pages');
    const html = toHtml(recap, 'de');
    expect(html).toContain('<div lang="de"><h1>Zusammenfassung');
    expect(html).toContain('<a href="https://x.example/a?b=1&amp;c=2">the notes</a>');
    expect(html).toContain('<li><p>Write &lt;b&gt;two&lt;/b&gt; pages</p></li>');
  });

  it('leaves out what is not taken, with the heading of a part that is empty then', async () => {
    const voice = await voiceIn('en');
    const recap = recapText(all, new Set(['0', '1', '3']), voice);
    expect(toPlain(recap)).toBe(
      'Recap: Career talk, Thu 14 May 2026\n\nFrom Amina\n- Write <b>two</b> pages',
    );
    expect(recapText(all, new Set(['0', '1', '2', '3']), voice).blocks).toEqual([]);
    expect(recapText(view([], ' \n'), none, voice).title).toBe('Recap: Thu 14 May 2026');
  });

  it('has days for what somebody undertook and for goals, as events of a whole day', async () => {
    const recap = recapText(all, none, await voiceIn('fr'));
    const about = 'De mon côté\nRécapitulatif\u202f: Career talk, jeu. 14 mai 2026';
    expect(dueDays(recap)).toEqual([
      { uid: '1-due@cairn', title: 'Send the list', day: '2026-05-20', about },
      {
        ...{ uid: '3-due@cairn', title: 'Lead three rounds', day: '2026-12-01' },
        about: 'Objectifs\nRécapitulatif\u202f: Career talk, jeu. 14 mai 2026',
      },
    ]);
    const file = writeDays(
      [{ uid: '1-due@cairn', title: 'A, b\nc', day: '2026-05-20', about: 'x' }],
      0,
    );
    expect(file.split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cairn//EN', 'BEGIN:VEVENT'],
      ...['UID:1-due@cairn', 'DTSTAMP:19700101T000000Z', 'DTSTART;VALUE=DATE:20260520'],
      ...['SUMMARY:A\\, b\\nc', 'DESCRIPTION:x', 'TRANSP:TRANSPARENT', 'END:VEVENT'],
      ...['END:VCALENDAR', ''],
    ]);
  });

  const aimed = view([
    { part: 'doneMe', text: 'Send the list' },
    { part: 'donePartner', text: 'Call Bo' },
    { key: 'g', part: 'goals', text: 'Lead three rounds', due: '2026-12-01' },
    ...(['specific', 'measurable'] as const).map((as) => {
      return { key: as, part: 'goals' as const, text: `so ${as}`, of: { key: 'g', as } };
    }),
    { key: 's', part: 'goals', text: '1', of: { key: 'g', as: 'steps' } },
    { key: 'h', part: 'goals', text: 'Speak up' },
  ]);

  it('says what was done, and the parts of a goal under it, in each form', async () => {
    const recap = recapText(aimed, none, await voiceIn('de'));
    expect(toPlain(recap)).toBe(
      [
        'Zusammenfassung: Career talk, Do., 14. Mai 2026\n',
        'Von mir erledigt\n- Send the list\n',
        'Von Amina erledigt\n- Call Bo\n',
        'Ziele\n- Lead three rounds (bis Di., 1. Dez. 2026)',
        '  - Was anders sein wird: so specific',
        '  - Woran wir sehen, dass es erreicht ist: so measurable',
        '  - In 1 Schritt',
        '- Speak up',
      ].join('\n'),
    );
    expect(toMarkdown(recap)).toContain(
      '- Lead three rounds (bis Di., 1. Dez. 2026)\n  - Was anders sein wird: so specific\n',
    );
    expect(toHtml(recap, 'de')).toContain(
      '<li><p>Lead three rounds (bis Di., 1. Dez. 2026)</p><ul><li><p>Was anders sein wird: so specific</p></li>',
    );
    expect(dueDays(recap).map(({ about }) => about.split('\n'))).toEqual([
      [
        'Ziele',
        'Was anders sein wird: so specific',
        'Woran wir sehen, dass es erreicht ist: so measurable',
        'In 1 Schritt',
        'Zusammenfassung: Career talk, Do., 14. Mai 2026',
      ],
    ]);
  });

  it('leaves out a part of a goal by itself, and all of them with their goal', async () => {
    const voice = await voiceIn('en');
    const some = toPlain(recapText(aimed, new Set(['specific']), voice));
    expect(some).not.toContain('so specific');
    expect(some).toContain('so measurable');
    const rest = recapText(aimed, new Set(['g']), voice);
    expect(toPlain(rest)).toContain('Goals\n- Speak up');
    expect(toPlain(rest)).not.toContain('so ');
    expect(rest.dates).toEqual([]);
    expect(toPlain(recapText(aimed, new Set(['g', 'h']), voice))).not.toContain('Goals');
  });

  it('is HTML of its own tags alone, whatever the texts are', async () => {
    const sign = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        '(',
        ')',
        '[',
        ']',
        '*',
        '\\',
        '\n',
        '\u0000',
        '\ud800',
      ],
      ...['script', 'javascript:', 'https://x', 'onload', '&lt;', '# ', '- ', '1. ', ' '],
    );
    const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
    const voice = await voiceIn('es');
    const tags =
      /<\/?(?:div|h[123]|p|ul|ol|li|strong|em|a|br)(?: (?:lang|start|href)="[^"<>]*")?>/g;
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const recap = recapText(view([{ text: a }, { part: 'me', text: b }], c), none, voice);
        const html = toHtml(recap, 'es');
        const rest = html.replace(tags, '');
        expect(rest).not.toMatch(/[<>"']/);
        expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        for (const [, href] of html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^https:\/\//);
      }),
    );
    const bad = parseMarkdown('[a](javascript:alert(1)) [b](https://x.example/"onclick=1)');
    expect(htmlOf(bad, 'en"><img>')).toBe(
      '<div lang="en&quot;&gt;&lt;img&gt;"><p>[a](javascript:alert(1)) <a href="https://x.example/&quot;onclick=1">b</a></p></div>',
    );
  });

  it('shows an address whose words break off and go on in bold, once', async () => {
    const item = {
      text: '[the **big** list](https://x.example) and [x.example](https://x.example)',
    };
    const recap = recapText(view([item]), none, await voiceIn('en'));
    expect(toPlain(recap)).toContain('the big list (https://x.example) and x.example');
    expect(shownBlocks(recap)).toHaveLength(3);
  });
});

describe('a mail draft', () => {
  it('holds the text as it is, for one mailbox', () => {
    const { href, whole } = mailDraft('a?bcc=b@x.example', 'R&D', 'one\n50 % & two\ud800');
    expect(whole).toBe(true);
    expect(href).toBe(
      'mailto:a%3Fbcc%3Db@x.example?subject=R%26D&body=one%0D%0A50%20%25%20%26%20two%EF%BF%BD',
    );
  });

  it('leaves a text out that is too long, rather than have it cut', () => {
    const long = mailDraft('', 'Recap', 'é'.repeat(400));
    expect(long).toEqual({ href: 'mailto:?subject=Recap', whole: false });
    expect(mailDraft('', 'Recap', 'e'.repeat(400)).whole).toBe(true);
  });
});

describe('what stays', () => {
  it('is what is private, until it is marked as it was seen', async () => {
    const { store } = testStore();
    const meetingId = crypto.randomUUID();
    const put = (markdown: string, visibility: 'private' | 'shareable', order: number) =>
      store.noteBlocks.add({ meetingId, order, markdown, visibility });
    await put('said aloud', 'shareable', 1);
    const { id } = await put('to myself', 'private', 2);
    await put(' ', 'private', 3);
    const [note, ...more] = await stayingOf(store, meetingId);
    expect([note, ...more]).toEqual([{ id, markdown: 'to myself' }]);
    if (!note) throw new Error('none');
    await store.noteBlocks.patch(id, { markdown: 'to myself, and more' });
    await expect(markShareable(store, note)).rejects.toThrow();
    expect((await store.noteBlocks.get(id))?.visibility).toBe('private');
    const undo = await markShareable(store, { id, markdown: 'to myself, and more' });
    expect(await stayingOf(store, meetingId)).toEqual([]);
    await undo();
    expect((await store.noteBlocks.get(id))?.visibility).toBe('private');
  });
});
