import { describe, expect, it } from 'vitest';
import { readDockLine } from '@/lib/quick-log/dock';
import { parseQuickLog } from '@/lib/quick-log/parse';
import type { QuickLogLocale } from '@/lib/quick-log/types';
import { contextFor } from './context';

const locales = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies QuickLogLocale[];
const contexts = new Map(
  await Promise.all(locales.map(async (locale) => [locale, await contextFor(locale)] as const)),
);

function read(locale: QuickLogLocale, line: string) {
  const context = contexts.get(locale);
  if (!context) throw new Error(`no ${locale}`);
  const { text, owner } = parseQuickLog(line, context);
  return [text, owner];
}

describe('what a partner does is what they are to do', () => {
  it.each([
    ['en', '@priya sends notes fri', 'Send notes'],
    ['en', 'sends notes @priya', 'Send notes'],
    ['en', '@priya tries pairing', 'Try pairing'],
    ['en', '@priya drafts the agenda', 'Draft the agenda'],
    ['en', '@priya reaches out to Dana', 'Reach out to Dana'],
    ['en', 'Priya sends notes', 'Send notes'],
    ['en', 'Priya practises the talk', 'Practise the talk'],
    ['en', '@priya organizes a call', 'Organize a call'],
    ['de', '@priya schickt die Liste bis Freitag', 'Die Liste schicken'],
    ['de', '@priya leitet die Mail weiter', 'Die Mail weiterleiten'],
    ['de', '@priya liest das Buch', 'Das Buch lesen'],
    ['fr', '@priya envoie la liste vendredi', 'Envoyer la liste'],
    ['fr', '@priya lit le livre', 'Lire le livre'],
    ['fr', "@priya demande l'avis de Zoé", "Demander l'avis de Zoé"],
    ['es', '@priya envía la lista', 'Enviar la lista'],
    ['es', '@priya busca un mentor', 'Buscar un mentor'],
    ['pt', '@priya envia a lista', 'Enviar a lista'],
    ['pt', '@priya traz o livro', 'Trazer o livro'],
    ['de', '@priya sends notes', 'Send notes'],
  ] as const)('%s: %s', (locale, line, text) => {
    expect(read(locale, line)).toEqual([text, 'partner']);
  });

  it.each([
    ['en', '@me news article fri', 'News article', 'me'],
    ['en', '@priya news article fri', 'News article', 'partner'],
    ['en', '@priya drafts folder', 'Drafts folder', 'partner'],
    ['en', '@priya notes from monday', 'Notes from monday', 'partner'],
    ['en', '@priya books fri', 'Books', 'partner'],
    ['en', '@priya books about leadership', 'Books about leadership', 'partner'],
    ['en', '@priya thanks note', 'Thanks note', 'partner'],
    ['en', '@priya thesis outline', 'Thesis outline', 'partner'],
    ['en', '@priya sales report', 'Sales report', 'partner'],
    ['en', '@me sends list', 'Sends list', 'me'],
    ['de', '@priya Macht und Ohnmacht', 'Macht und Ohnmacht', 'partner'],
    ['fr', '@priya note de synthèse', 'Note de synthèse', 'partner'],
    ['es', '@priya pregunta abierta', 'Pregunta abierta', 'partner'],
    ['pt', '@priya ajuda técnica', 'Ajuda técnica', 'partner'],
  ] as const)('%s keeps a noun: %s', (locale, line, text, owner) => {
    expect(read(locale, line)).toEqual([text, owner]);
  });
});

describe('the kind', () => {
  it.each([
    ['en', 'Priya sends me notes', 'Priya will send me notes', 'resource'],
    ['en', 'Priya reviews my CV', 'Priya will review my CV', 'support'],
    ['de', 'Priya liest das Buch', 'Priya wird das Buch lesen', 'resource'],
    ['en', 'Priya drafts the agenda', 'Priya will draft the agenda', 'task'],
  ] as const)('%s: “%s” is what “%s” is', (locale, now, later, kind) => {
    const context = contexts.get(locale);
    const kinds = [now, later].map((line) => context && parseQuickLog(line, context).kind);
    expect(kinds).toEqual([kind, kind]);
  });
});

describe('somebody nobody knows yet', () => {
  const context = contexts.get('en');
  const draft = (line: string) => context && parseQuickLog(line, { ...context, partners: [] });

  it('is who owes what they are said to send', () => {
    expect(draft('Fatima sends me the budget draft by 2026-06-05')).toMatchObject({
      text: 'Send me the budget draft',
      owner: 'partner',
      newPartnerName: 'Fatima',
      due: '2026-06-05',
    });
    expect(draft('This helps me a lot')).toMatchObject({ owner: 'me', newPartnerName: null });
  });

  it('is the contact somebody is introduced to, never the user', () => {
    const [priya] = context?.partners ?? [];
    const known = { currentPartnerId: priya?.id ?? '', pins: { owner: 'partner' as const } };
    const read = context && parseQuickLog('Introduce me to Lea', { ...context, ...known });
    expect(read).toMatchObject({ kind: 'contact', detail: 'Lea' });
  });

  it('introduces me in a German line too, whatever stands between', () => {
    const german = contexts.get('de');
    const line = german && readDockLine('Tomás stellt mich nächste Woche Ana vor', german);
    const { draft } = line?.kind === 'action' ? line : {};
    expect(draft).toMatchObject({
      text: 'Mich Ana vorstellen',
      owner: 'partner',
      kind: 'contact',
      newPartnerName: 'Tomás',
      detail: 'Ana',
    });
  });
});
