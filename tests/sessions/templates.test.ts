import { describe, expect, it } from 'vitest';
import { de } from '@/lib/i18n/de';
import { en } from '@/lib/i18n/en';
import { es } from '@/lib/i18n/es';
import { fr } from '@/lib/i18n/fr';
import { pt } from '@/lib/i18n/pt';
import { sessionKinds } from '@/lib/mentoring/guided-session';
import { templateOf, templates } from '@/lib/sessions/templates';

const parts = templates.flatMap((one) => one.parts);
const questions = parts.flatMap((one) => one.questions);

/** Longer than this nobody reads aloud; names are counted at eight letters. */
const LONGEST = 140;

describe('the guided sessions', () => {
  it('has one template for each kind', () => {
    expect(templates.map(({ kind }) => kind).sort()).toEqual([...sessionKinds].sort());
    for (const kind of sessionKinds) expect(templateOf(kind)?.kind).toBe(kind);
    expect(templateOf('of a later version')).toBeNull();
  });

  it('asks nothing twice under one id, and has no empty part', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = parts.map(({ id }) => id);
    expect(new Set(named).size).toBe(named.length);
    for (const part of parts) expect(part.questions.length, part.id).toBeGreaterThan(0);
  });

  it('shows at most five questions at a time', () => {
    for (const part of parts) expect(part.questions.length, part.id).toBeLessThanOrEqual(5);
  });

  it('uses every text there is, in sentences that can be read aloud', () => {
    const used = new Set(questions.map(({ text }) => text as string));
    const there = Object.keys(en).filter((id) => id.startsWith('sessions.ask.'));
    expect(there.filter((id) => !used.has(id))).toEqual([]);
    for (const messages of [en, de, fr, es, pt] as Record<string, unknown>[]) {
      const long = there.filter(
        (id) => String(messages[id]).replaceAll('{name}', 'Katarina').length > LONGEST,
      );
      expect(long).toEqual([]);
    }
  });

  it('cites a row of the practice for each question', () => {
    for (const { id, rows } of questions) expect(rows.length, id).toBeGreaterThan(0);
  });

  it('keeps what is for the user alone out of what is read aloud', () => {
    for (const { kind, private: secret, parts: own } of templates) {
      const all = own.flatMap((one) => one.questions);
      if (secret)
        expect(
          all.every(({ forYou }) => forYou),
          kind,
        ).toBe(true);
      const alone = all.filter(({ as }) => ['pulse', 'skills', 'criteria', 'way'].includes(as));
      expect(
        alone.every(({ forYou }) => forYou),
        kind,
      ).toBe(true);
    }
  });
});
