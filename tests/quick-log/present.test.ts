import { describe, expect, it } from 'vitest';
import { readDockLine } from '@/lib/quick-log/dock';
import type { QuickLogLocale } from '@/lib/quick-log/types';
import { contextFor } from './context';

const locales = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies QuickLogLocale[];
const contexts = new Map(
  await Promise.all(
    locales.map(async (one) => [one, await contextFor(one, { currentPartnerId: 'p' })] as const),
  ),
);

function read(locale: QuickLogLocale, line: string) {
  const context = contexts.get(locale);
  if (!context) throw new Error(`no ${locale}`);
  const dock = readDockLine(line, context);
  if (dock.kind !== 'action') return dock.kind;
  const { text, owner, due, partnerId } = dock.draft;
  return [text, owner, due, partnerId];
}

describe('what somebody does, said in the present', () => {
  it.each([
    ['en', 'I send Priya the slides by Friday', 'Send Priya the slides', 'me', '2026-05-15'],
    ['en', 'I also write the draft by Friday', 'Write the draft', 'me', '2026-05-15'],
    ['en', 'I read chapter 3 by Friday', 'Read chapter 3', 'me', '2026-05-15'],
    ['en', 'I call Dana tomorrow', 'Call Dana', 'me', '2026-05-14'],
    ['en', 'Priya writes the draft until Tuesday', 'Write the draft', 'partner', '2026-05-19'],
    ['en', 'priya reviews my CV by Friday', 'Review my CV', 'partner', '2026-05-15'],
    ['en', 'She tries pairing by Friday', 'Try pairing', 'partner', '2026-05-15'],
    ['en', 'They send the slides by Friday', 'Send the slides', 'partner', '2026-05-15'],
    ['en', 'I send Priya the slides', 'Send Priya the slides', 'me', null],
    ['en', 'I introduce her to Dana', 'Introduce her to Dana', 'me', null],
    ['en', 'I ask Dana for the budget', 'Ask Dana for the budget', 'me', null],
    ['en', 'I bring two examples', 'Bring two examples', 'me', null],
    ['en', 'She sends me the slides', 'Send me the slides', 'partner', null],
    ['es', 'Priya me envía las fotos', 'Enviarme las fotos', 'partner', null],
    ['es', 'Ella me manda la lista', 'Mandarme la lista', 'partner', null],
    [
      'es',
      'Priya escribe el borrador hasta el martes',
      'Escribir el borrador',
      'partner',
      '2026-05-19',
    ],
    ['pt', 'Priya me envia as fotos', 'Enviar-me as fotos', 'partner', null],
    ['pt', 'Priya envia-me as fotos', 'Enviar-me as fotos', 'partner', null],
    ['pt', 'A Priya escreve o texto até amanhã', 'Escrever o texto', 'partner', '2026-05-14'],
  ] as const)('%s: %s', (locale, line, text, owner, due) => {
    expect(read(locale, line)).toEqual([text, owner, due, 'p']);
  });

  it.each([
    ['en', 'I read your mail'],
    ['en', 'I read your mail on Monday'],
    ['en', 'I read a lot'],
    ['en', 'I write a lot of code'],
    ['en', 'I write every day'],
    ['en', 'I send a report every Friday'],
    ['en', 'I send the reports too late'],
    ['en', 'I bring too much'],
    ['en', 'I ask her things when she stops'],
    ['en', 'I share her view'],
    ['en', 'I share the worry'],
    ['en', 'I think we should meet by Friday'],
    ['en', 'I like the slides'],
    ['en', 'Priya writes well'],
    ['en', 'Priya writes the best reports'],
    ['en', 'She reads a lot'],
    ['en', 'She shares my view'],
    ['en', 'Priya is away until Friday'],
    ['en', 'Priya has a talk on Friday'],
    ['en', 'Priya starts the new job on Monday'],
    ['en', 'Progress writes itself by Friday'],
    ['es', 'Priya escribe bien'],
    ['es', 'Priya me cae bien'],
    ['pt', 'Priya escreve bem'],
  ] as const)('%s: %s stays a note', (locale, line) => {
    expect(read(locale, line)).toBe('note');
  });
});
