import type { Wording } from '@/lib/i18n/translate';
import { contactName } from './detail';
import { findGoal } from './goal';
import { findKind } from './kind';
import { en } from './languages/en';
import type { Line } from './line';
import { firstName } from './names/resolve';
import { spansOf } from './spans';
import { backTo, type Range } from './text/kept';
import { MAX_LINE } from './text/source';
import { asTask } from './third-person';
import type { ActionKind, KnownPartner, Owner, QuickLogContext, QuickLogDraft } from './types';
import { afterName } from './verb';
import { chooseWho } from './who';
import { nameYou, tidy } from './wording';

function shift(range: Range | null, by: number): Range | null {
  return range && { start: range.start + by, end: range.end + by };
}

/** Handles and beginnings of names in the text give way to the first name; names get their capital. */
function spellOut(text: string, line: Line, partners: readonly KnownPartner[]): string {
  const short = line.mentions.filter((mention) => mention.short);
  let result = text;
  for (const { ids, start, end } of [...line.handles, ...short]) {
    const partner = partners.find(({ id }) => ids.length === 1 && id === ids[0]);
    if (partner)
      result = result.replace(line.source.text.slice(start, end), () => firstName(partner));
  }
  for (const { bare, end } of line.mentions) {
    const typed = line.source.text.slice(bare, end);
    result = result.replace(typed, () =>
      typed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    );
  }
  return result;
}

interface Worded {
  text: string;
  owner: Owner;
}

/** The name by which a sentence says that somebody else does it, as typed. */
function nameSaid({ said, plain }: Line): string {
  return said?.owner === 'partner' && said.name ? plain.slice(said.name.start, said.name.end) : '';
}

function wordText(line: Line, partner: KnownPartner | undefined): Worded {
  const { said, kept, handles } = line;
  const assigned = handles.find(({ assigns }) => assigns);
  const mine = handles.some(({ me }) => me);
  const byHandle: Owner | null = mine ? 'me' : assigned && !said ? 'partner' : null;
  if (said) {
    const name = assigned ? line.source.text.slice(assigned.start, assigned.end) : nameSaid(line);
    // The chip says who: "@priya schickt …" and "Priya schickt …" needn't repeat it.
    const alone = name && said.text.startsWith(name) ? said.text.slice(name.length) : null;
    const text = alone === null ? said.text : asTask(alone, line.languages);
    return { text: text === alone ? said.text : text, owner: byHandle ?? said.owner };
  }
  if (byHandle === 'partner') return { text: asTask(kept.text, line.languages), owner: byHandle };
  const opening = byHandle ? undefined : line.mentions[0];
  const typed = opening ? line.source.text.slice(opening.start, opening.end) : '';
  const isWho = partner !== undefined && opening?.ids.includes(partner.id);
  const theirs = isWho ? afterName(kept.text, typed, line.languages[0] === en) : null;
  if (theirs !== null) return { text: asTask(theirs, line.languages), owner: 'partner' };
  return { text: kept.text, owner: byHandle ?? 'me' };
}

interface Kinded {
  kind: ActionKind;
  span: Range | null;
  detail: string | null;
}

function tellKind(
  line: Line,
  text: string,
  partner: KnownPartner | undefined,
  stranger: string | null,
): Kinded {
  const from = line.said?.from ?? 0;
  const typed = findKind(line.plain.slice(from), line.languages);
  // "sends me notes" is worded as what tells more: "Send me notes".
  const found = typed.span ? typed : { ...findKind(text, line.languages), span: null };
  const span = shift(found.span, from);
  const link = line.links[0]?.value ?? null;
  const kind = found.kind === 'task' && link ? 'resource' : found.kind;
  if (kind === 'resource') return { kind, span, detail: link };
  if (kind !== 'contact') return { kind, span, detail: null };
  const language = line.said?.language ?? line.languages[0] ?? en;
  return { kind, span, detail: contactName(text, language, partner, stranger) };
}

function notice(line: Line): Wording | null {
  return line.source.truncated ? { id: 'quickLog.truncated', params: { max: MAX_LINE } } : null;
}

/** Makes the draft of what was recognised in a line. */
export function assemble(line: Line, context: QuickLogContext): QuickLogDraft {
  const { kept, said, due, tags, source } = line;
  const who = chooseWho({ ...line, kept: kept.text, language: line.languages[0] ?? en });
  const goals = context.goals ?? [];
  const current = context.currentPartnerId ?? null;
  const subject = said?.stranger ?? (who.inKept ? null : who.stranger);
  const named = who.ids.length === 1 ? (who.ids[0] ?? null) : null;
  const settled = named ?? (who.ids.length > 1 || subject ? null : current);
  const tag = tags[0]?.value ?? null;
  const goal = tag ? findGoal(tag, goals, settled) : null;
  const partnerId =
    settled ?? (who.ids.length === 0 && !who.stranger ? (goal?.partnerId ?? null) : null);
  const partner = context.partners.find(({ id }) => id === partnerId);
  const worded = wordText(line, partner);
  const name = partner ? firstName(partner) : null;
  const spelt = nameYou(spellOut(worded.text, line, context.partners), said?.language ?? en, name);
  const text = tidy(spelt);
  const kind = tellKind(line, text, partner, who.stranger);
  const isContact = kind.kind === 'contact' && !subject && who.stranger !== null;
  const asDetail = isContact && (kind.detail === null || settled !== null);
  const mine = line.handles.find(({ me }) => me) ?? null;
  const span = who.span && (who.inKept ? backTo(kept, who.span) : who.span);
  return {
    mode: text === '' ? 'empty' : 'action',
    text,
    owner: worded.owner,
    kind: kind.kind,
    partnerId,
    partnerCandidates: who.ids.length > 1 ? who.ids : [],
    newPartnerName: asDetail ? null : who.stranger,
    due: due?.day ?? null,
    goalId: goal?.id ?? null,
    goalTag: tag,
    detail: kind.detail ?? (asDetail ? who.stranger : null),
    spans: spansOf(source, [
      ['due', due?.span ?? null],
      ['goal', tags[0] ?? null],
      ['partner', asDetail ? null : span],
      ['owner', mine ?? (said?.span ? backTo(kept, said.span) : null)],
      ['kind', kind.span && backTo(kept, kind.span)],
    ]),
    pins: {},
    notice: notice(line),
  };
}
