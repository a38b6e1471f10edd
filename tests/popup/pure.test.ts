import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching, typeAhead } from '@/components/quick-log/choice';
import { dueChoices } from '@/lib/popup/due-choices';
import { failureOf } from '@/lib/popup/failure';
import { lengthProblem } from '@/lib/popup/length';
import { localeFrom } from '@/lib/popup/locale';
import { firstName } from '@/lib/popup/model';
import { placeList } from '@/lib/popup/place';
import { segmentsOf } from '@/lib/popup/segments';
import { meetingTime, spanText } from '@/lib/popup/when';
import { parseQuickLog } from '@/lib/quick-log';
import { HOUR, MINUTE } from '@/lib/shared/time';

describe('segmentsOf', () => {
  it('gives back the line, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
        const { spans } = parseQuickLog(line, { now: 0, locale: 'en', partners: [] });
        expect(
          segmentsOf(line, spans)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    );
  });

  it('marks the parts that were read', () => {
    const spans = [{ part: 'owner', start: 0, end: 4 } as const];
    expect(segmentsOf("I'll go", spans)).toEqual([
      { start: 0, text: "I'll", part: 'owner' },
      { start: 4, text: ' go', part: null },
    ]);
  });
});

describe('dueChoices', () => {
  it('names each day once, in order', () => {
    const days = dueChoices('2026-05-13', '2026-05-20').map(({ name, day }) => `${name} ${day}`);
    expect(days).toEqual([
      'today 2026-05-13',
      'tomorrow 2026-05-14',
      'friday 2026-05-15',
      'nextWeek 2026-05-22',
      'nextMeeting 2026-05-20',
    ]);
  });

  it('does not offer Friday beside today, when today is Friday', () => {
    const names = dueChoices('2026-05-15', null).map(({ name }) => name);
    expect(names).toEqual(['today', 'tomorrow', 'nextWeek']);
  });
});

describe('when', () => {
  it('words a wait without ever saying "in 0 min"', () => {
    expect(spanText(1)).toEqual({ id: 'popup.span.minutes', params: { min: 1 } });
    expect(spanText(HOUR)).toEqual({ id: 'popup.span.hours', params: { h: 1 } });
    expect(spanText(70 * MINUTE)).toEqual({ id: 'popup.span.both', params: { h: 1, min: 10 } });
  });

  it('tells a running, a coming and a later meeting apart', () => {
    const now = new Date(2026, 4, 13, 13, 20).getTime();
    const at = (start: number) => ({ start, end: start + HOUR });
    expect(meetingTime(at(now - MINUTE), now)).toMatchObject({ wording: 'running', time: '14:19' });
    expect(meetingTime(at(now + 70 * MINUTE), now)).toMatchObject({
      wording: 'today',
      time: '14:30',
      span: { id: 'popup.span.both' },
    });
    expect(meetingTime(at(now + 24 * HOUR), now).wording).toBe('tomorrow');
    expect(meetingTime(at(now + 72 * HOUR), now)).toMatchObject({ wording: 'later', span: null });
  });
});

describe('lists', () => {
  const choices = ['Priya Nair', 'Zoë Ångström', 'No date'].map((label) => ({ key: label, label }));

  it('finds by the beginning of any word, accents aside', () => {
    expect(matching(choices, 'ang').shown.map(({ label }) => label)).toEqual(['Zoë Ångström']);
    expect(matching(choices, 'riya').shown).toEqual([]);
  });

  it('cuts what would be too long to walk, and says how much', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ key: `${at}`, label: `P ${at}` }));
    expect(matching(many, '')).toMatchObject({ more: 1960 });
    expect(matching(many, '1999')).toMatchObject({ more: 0 });
  });

  it('types ahead, going round', () => {
    expect(typeAhead(choices, 'p', 1)).toBe(0);
    expect(typeAhead(choices, 'no d', 0)).toBe(2);
    expect(typeAhead(choices, 'x', 0)).toBe(-1);
  });

  it('stays between the edges of the page', () => {
    const chip = { left: 330, top: 100, width: 40, height: 26 };
    const size = { width: 200, height: 150 };
    expect(placeList(chip, size, { width: 380 }, false)).toEqual({ left: 172, top: 130 });
    expect(placeList({ ...chip, top: 400 }, size, { width: 380 }, true).top).toBe(246);
    expect(placeList(chip, { ...size, width: 500 }, { width: 380 }, false).left).toBe(8);
  });
});

describe('small rules', () => {
  it('calls people by their first name, but not by their title', () => {
    expect(firstName('Helen Okafor')).toBe('Helen');
    expect(firstName('Dr. Helen Okafor')).toBe('Helen');
    expect(firstName('小林')).toBe('小林');
  });

  it('follows the chosen language, then the browser, then English', () => {
    expect(localeFrom('de', 'fr-FR')).toBe('de');
    expect(localeFrom(null, 'pt-BR')).toBe('pt');
    expect(localeFrom(null, 'ja')).toBe('en');
  });

  it('says when a line is too long', () => {
    expect(lengthProblem('x'.repeat(2000))).toBeNull();
    expect(lengthProblem('x'.repeat(2001))).toMatchObject({ params: { n: '2,001' } });
  });

  it('knows a full disk from other trouble, wrapped or not', () => {
    const full = new DOMException('', 'QuotaExceededError');
    expect(failureOf(full).id).toBe('popup.error.full');
    expect(failureOf(Object.assign(new Error(), { inner: full })).id).toBe('popup.error.full');
    expect(failureOf(new Error('else')).id).toBe('popup.error.other');
  });
});
