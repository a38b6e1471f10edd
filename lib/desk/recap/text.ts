import type { Voice } from '../../i18n/voice';
import type { BlockJson, InlineJson } from '../../notes/markdown/content';
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
  /** Whose it is, in the recap's words. */
  whose: string;
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

function lines(items: readonly RecapItem[], { say, day }: Voice): BlockJson[] {
  const content = items.map(({ text, due }) => {
    const when = due === null ? '' : ` ${say('recap.out.due', { day: day(due) })}`;
    return { type: 'listItem' as const, content: [paragraph(text + when)] };
  });
  return [{ type: 'bulletList', content }];
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
    me: voice.say('recap.out.me'),
    partner: voice.say('recap.out.partner', { name }),
    goals: voice.say('recap.out.goals'),
  };
  const taken = view.items.filter(({ key }) => !without.has(key));
  const blocks = recapParts.flatMap((part) => {
    const own = taken.filter((item) => item.part === part);
    if (own.length === 0) return [];
    const head = heading(2, [{ type: 'text', text: heads[part] }]);
    if (part !== 'notes') return [head, ...lines(own, voice)];
    return [head, ...own.flatMap(({ text }) => parseMarkdown(text).map(lowered))];
  });
  const dates = taken.flatMap(({ key, part, text, due }) =>
    due === null || part === 'goals' ? [] : [{ key, day: due, text, whose: heads[part] }],
  );
  return { title: titleOf(view, voice), blocks, dates };
}
