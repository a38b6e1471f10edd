import { localNow } from './dates/day';
import { type Due, findDue } from './dates/due';
import { type Handle, readHandles } from './handles';
import { languagesOf } from './languages';
import type { Language } from './languages/language';
import { findHandles, findLinks, findMails, findTags, type Mark } from './marks';
import { findMentions, type Mention } from './names/mention';
import { readOwner, type Said } from './owner';
import { type Kept, masked, overlaps, type Range, without } from './text/kept';
import { readSource, type Source } from './text/source';
import type { QuickLogContext } from './types';

/** Everything recognised in a line; offsets into `source.text` unless said otherwise. */
export interface Line {
  source: Source;
  languages: readonly Language[];
  links: Mark[];
  tags: Mark[];
  handles: Handle[];
  mentions: Mention[];
  due: Due | null;
  /** The line without date, tags and handles that only say who; links blanked in `plain`. */
  kept: Kept;
  plain: string;
  /** Who does it, by the sentence; offsets into `kept.text`. */
  said: Said | null;
}

type Marks = Pick<Line, 'links' | 'tags' | 'mentions'> & { mails: Mark[]; signs: Mark[] };

function readMarks(text: string, context: QuickLogContext): Marks {
  const links = findLinks(text);
  const mails = findMails(masked(text, links));
  const open = masked(text, [...links, ...mails]);
  const tags = findTags(open);
  const signs = findHandles(open);
  const mentions = findMentions(masked(open, [...tags, ...signs]), context.partners);
  return { links, mails, tags, signs, mentions };
}

/** A name next to a number is rather a month: "20 May", "April 3". */
function besideNumber(text: string, { start, end }: Mention): boolean {
  return /\d\.?\s*$/u.test(text.slice(0, start)) || /^\s*\d/u.test(text.slice(end));
}

function meetingOf(
  marks: Marks,
  handles: readonly Handle[],
  context: QuickLogContext,
): string | null {
  const named = handles.find(({ ids }) => ids.length === 1) ?? marks.mentions[0];
  const id = context.pins?.partner ?? named?.ids[0] ?? context.currentPartnerId;
  return (id && context.nextMeeting?.[id]) || null;
}

function readDue(
  text: string,
  marks: Marks,
  handles: readonly Handle[],
  languages: readonly Language[],
  context: QuickLogContext,
): Due | null {
  if (context.pins?.due === null) return null;
  const names = marks.mentions.filter((mention) => !mention.short && !besideNumber(text, mention));
  const open = masked(text, [
    ...marks.links,
    ...marks.mails,
    ...marks.tags,
    ...marks.signs,
    ...names,
  ]);
  const { today, hour } = localNow(context.now, context.zone);
  const meeting = meetingOf(marks, handles, context);
  const shorthand = handles.some(({ assigns }) => assigns);
  const at = { today, hour, meeting: meeting && meeting >= today ? meeting : null };
  return findDue(open, languages, { ...at, dates: context.dates, shorthand });
}

/** Recognises the parts of a line, each in what the earlier ones left over. */
export function readLine(line: string, context: QuickLogContext): Line {
  const source = readSource(line);
  const { text } = source;
  const marks = readMarks(text, context);
  const named = [...marks.links, ...marks.mails, ...marks.mentions];
  const spoken = context.dates?.languages?.(masked(text, named));
  const languages = spoken ?? languagesOf(context.locale);
  const who = (blanked: string) =>
    readHandles(blanked, marks.signs, languages, context.partners, context.currentPartnerId);
  const open = masked(text, [...marks.tags, ...marks.signs]);
  const due = readDue(text, marks, who(open), languages, context);
  const handles = who(due ? masked(open, [due.cut]) : open);
  const mentions = marks.mentions.filter((mention) => !due || !overlaps(mention, due.cut));
  const cuts = [...marks.tags, ...handles.filter(({ me }) => me), ...(due ? [due.cut] : [])];
  const base = { source, languages, links: marks.links, tags: marks.tags, handles, mentions, due };
  return { ...base, ...readSentence(text, cuts, base, context) };
}

/** Stands for the blanks inside a known full name, which is then one word to a sentence rule. */
const BOND = '\ue000';

/** Stands for the full stop of a title in it: "Dr. Brandt". */
const STOP = '\ue001';

function bound(text: string, mentions: readonly Mention[]): string {
  let result = text;
  for (const { start, end } of mentions) {
    const name = text.slice(start, end).replaceAll(' ', BOND).replaceAll('.', STOP);
    result = result.slice(0, start) + name + result.slice(end);
  }
  return result;
}

const loose = (text: string) => text.replaceAll(BOND, ' ').replaceAll(STOP, '.');

function loosened(said: Said): Said {
  const { text, stranger } = said;
  return { ...said, text: loose(text), stranger: stranger && loose(stranger) };
}

/** Reads the sentence with the handles in it ("@priya will …"), then without those that only say who. */
function readSentence(
  text: string,
  cuts: readonly Range[],
  { languages, links, handles, mentions }: Omit<Line, 'kept' | 'plain' | 'said'>,
  { partners, currentPartnerId }: QuickLogContext,
): Pick<Line, 'kept' | 'plain' | 'said'> {
  const attempt = (all: readonly Range[]) => {
    const kept = without(bound(text, mentions), all);
    const said = readOwner(kept.text, languages, partners, currentPartnerId);
    const plain = without(masked(text, links), all).text;
    return {
      kept: { ...kept, text: loose(kept.text) },
      plain,
      said: said && loosened(said),
    };
  };
  const first = attempt(cuts);
  const naming = handles.filter(({ assigns, me }) => assigns && !me);
  return naming.length === 0 || first.said?.name ? first : attempt([...cuts, ...naming]);
}
