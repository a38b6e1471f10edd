import type { Voice } from '../../i18n/voice';
import type { BlockJson, InlineJson, ListItemJson } from '../../notes/markdown/content';
import { parseMarkdown } from '../../notes/markdown/parse';
import { firstName } from '../../shared/first-name';
import { plainLine } from '../../shared/plain-line';
import { localDate } from '../../shared/time';
import { type RecapItem, type RecapPart, type RecapView, recapParts } from './query';

/** A day on which something is due. */
export interface RecapDate {
  key: string;
  /** Local date, `YYYY-MM-DD`. */
  day: string;
  text: string;
  /** Whose it is, or that it is a goal, in the recap's words. */
  whose: string;
  /** What else is said of it, line by line. */
  more: string[];
}

/** A recap as it leaves, before it takes a form. */
export interface Recap {
  title: string;
  /** Without the title. */
  blocks: BlockJson[];
  dates: RecapDate[];
}

const paragraph = (text: string): BlockJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

const heading = (level: number, content: InlineJson[]): BlockJson => ({
  ...{ type: 'heading', attrs: { level }, content },
});

/** A note's own headings stand under the part's. */
function lowered(block: BlockJson): BlockJson {
  return block.type === 'heading' ? heading(3, block.content ?? []) : block;
}

/** What a part of a goal says, in the words of `say`. */
function partWords({ text, of }: RecapItem, { say }: Voice): string {
  if (of === undefined) return text;
  return of.as === 'steps'
    ? say('recap.out.goal.steps', { n: Number(text) })
    : say(`recap.out.goal.${of.as}`, { text });
}

const under = ({ key }: RecapItem, items: readonly RecapItem[]) =>
  items.filter(({ of }) => of?.key === key);

function lines(items: readonly RecapItem[], voice: Voice): BlockJson[] {
  const { say, day } = voice;
  const entry = (item: RecapItem): ListItemJson => {
    const when = item.due === null ? '' : ` ${say('recap.out.due', { day: day(item.due) })}`;
    const inner = under(item, items).map(entry);
    const list: BlockJson[] = inner.length > 0 ? [{ type: 'bulletList', content: inner }] : [];
    return { type: 'listItem', content: [paragraph(partWords(item, voice) + when), ...list] };
  };
  return [{ type: 'bulletList', content: items.filter(({ of }) => !of).map(entry) }];
}

function titleOf({ meeting }: RecapView, { say, day }: Voice): string {
  const on = day(localDate(meeting.start));
  const title = plainLine(meeting.title, meeting.title.length);
  return title ? say('recap.out.of', { title, day: on }) : say('recap.out.on', { day: on });
}

/**
 * The recap in the language of `voice`, without the items whose keys are in `without`; no blocks where nothing
 * is left. It is made of nothing but what the view holds.
 */
export function recapText(view: RecapView, without: ReadonlySet<string>, voice: Voice): Recap {
  const called = firstName(view.partner.name);
  const name = plainLine(called, called.length);
  const heads: Record<RecapPart, string> = {
    notes: voice.say('recap.out.notes'),
    doneMe: voice.say('recap.out.done.me'),
    donePartner: voice.say('recap.out.done.partner', { name }),
    me: voice.say('recap.out.me'),
    partner: voice.say('recap.out.partner', { name }),
    goals: voice.say('recap.out.goals'),
  };
  const taken = view.items.filter(
    ({ key, of }) => !without.has(key) && !(of && without.has(of.key)),
  );
  const blocks = recapParts.flatMap((part) => {
    const own = taken.filter((item) => item.part === part);
    if (own.length === 0) return [];
    const head = heading(2, [{ type: 'text', text: heads[part] }]);
    if (part !== 'notes') return [head, ...lines(own, voice)];
    return [head, ...own.flatMap(({ text }) => parseMarkdown(text).map(lowered))];
  });
  const dates = taken.flatMap((item) => {
    const { key, part, text, due } = item;
    if (due === null) return [];
    const more = under(item, taken).map((one) => partWords(one, voice));
    return [{ key, day: due, text, whose: heads[part], more }];
  });
  return { title: titleOf(view, voice), blocks, dates };
}
