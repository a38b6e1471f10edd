import { type Handle, handleName } from './handles';
import type { Language } from './languages/language';
import type { Mention } from './names/mention';
import { findStranger } from './names/stranger';
import type { Said } from './owner';
import type { Range } from './text/kept';

/** The partner of a line: ids (several: ambiguous), or the name of somebody new. */
export interface Who {
  ids: string[];
  stranger: string | null;
  /** Offsets into the regular line, or into the kept text when `inKept`. */
  span: Range | null;
  inKept: boolean;
}

interface Signs {
  said: Said | null;
  handles: readonly Handle[];
  mentions: readonly Mention[];
  /** The text without date and tags, names still in it. */
  kept: string;
  language: Language;
}

/** Chooses the partner: the sentence's subject, a handle, a name in the text, then a stranger's name. */
export function chooseWho({ said, handles, mentions, kept, language }: Signs): Who {
  if (said?.name) return { ids: said.ids, stranger: said.stranger, span: said.name, inKept: true };
  const others = handles.filter((handle) => !handle.me);
  const handle = others.find(({ ids }) => ids.length > 0) ?? others[0];
  if (handle) {
    const stranger = handle.ids.length > 0 ? null : handleName(handle.value);
    return { ids: handle.ids, stranger, span: handle, inKept: false };
  }
  const mention = mentions.find(({ short }) => !short) ?? mentions[0];
  if (mention) return { ids: mention.ids, stranger: null, span: mention, inKept: false };
  const from = said?.from ?? 0;
  const found = findStranger(kept.slice(from), said?.language ?? language);
  const span = found && { start: found.start + from, end: found.end + from };
  return { ids: [], stranger: found?.name ?? null, span, inKept: true };
}
