import { failureOf } from '../popup/failure';
import { firstName } from '../popup/model';
import { parseQuickLog } from '../quick-log/parse';
import type { QuickLogContext, QuickLogDraft } from '../quick-log/types';
import type { Wording } from '../shared/wording';
import { describe, describeSearch, type Markup } from './description';
import { CHOSEN, type Hit } from './hits';

/** What the address bar's quick log needs; the background hands it over. */
export interface OmniboxParts {
  /** Partners, locale, dates: read once for each start of typing. */
  context(): Promise<QuickLogContext>;
  /** Writes the draft; answers with what went wrong, or null. */
  log(draft: QuickLogDraft): Promise<Wording | null>;
  /** The first hits for words, as an index that is made for a line tells them. */
  hits(): Promise<(words: string, markup: Markup) => Promise<Hit[]>>;
  /** Opens a place of the desk. */
  open(place: string): Promise<void>;
  /** Shows what is found for these words. */
  search(words: string): Promise<void>;
  /** Told of a line that could not be logged, so that it is not lost. */
  failed(line: string, reason: Wording): void;
}

/** What is searched for in a line that begins with a question mark; null in one that is to be logged. */
function wordsSought(line: string): string | null {
  const [, words] = /^\s*[?？]\s*(.*)$/su.exec(line) ?? [];
  // A suggestion that was chosen and is known no more is searched for by what was typed.
  return words === undefined ? null : (words.split(CHOSEN)[0] ?? '').trim();
}

/** Nobody can be chosen here: a line that fits several partners goes to none of them. */
function unclear({ partnerId, partnerCandidates }: QuickLogDraft, all: QuickLogContext) {
  const fits = all.partners.find(({ id }) => id === partnerCandidates[0]);
  if (partnerId !== null || !fits) return null;
  return { id: 'popup.error.which', params: { name: firstName(fits.name) } };
}

/**
 * Reads what is typed in the address bar after the keyword, and logs it on Enter. `start` is to be
 * called when typing begins, `suggest` for the description of a line so far, `enter` when it is sent.
 */
export function createOmnibox({ context, hits, open, log, search, failed }: OmniboxParts) {
  let known: Promise<QuickLogContext> | null = null;
  let index: ReturnType<OmniboxParts['hits']> | null = null;
  let shown: readonly Hit[] = [];
  const start = () => {
    index = null;
    shown = [];
    known = context();
    // The next line asks again; this one is told of the failure where it is awaited.
    known.catch(() => {
      known = null;
    });
  };
  const read = async (line: string) => {
    if (!known) start();
    const all = await (known ?? context());
    return { all, draft: parseQuickLog(line, all) };
  };
  const suggest = async (line: string, markup: Markup) => {
    const words = wordsSought(line);
    if (words !== null) {
      // Asked for all the same: it speaks the user's language to the background.
      await read('');
      return describeSearch(words, markup);
    }
    const { all, draft } = await read(line);
    return describe(draft, all, markup);
  };
  const found = async (line: string, markup: Markup): Promise<readonly Hit[]> => {
    const words = wordsSought(line);
    if (!words) return [];
    index ??= hits();
    try {
      shown = await (await index)(words, markup);
    } catch {
      // The line is searched on the desk all the same.
      index = null;
      shown = [];
    }
    return shown;
  };
  const write = async (line: string): Promise<Wording | null> => {
    const { all, draft } = await read(line);
    known = null;
    if (draft.mode === 'empty') return null;
    // A cut line is not logged: the rest of it would be lost without a word.
    return draft.notice ?? unclear(draft, all) ?? (await log(draft));
  };
  const enter = async (line: string) => {
    const chosen = shown.find(({ content }) => content === line);
    index = null;
    if (chosen) return open(chosen.place);
    const words = wordsSought(line);
    if (words !== null) return search(words);
    // A database that can't be read is told as well: the line would be gone otherwise.
    const wrong = await write(line).catch(failureOf);
    if (wrong) failed(line, wrong);
  };
  return { start, suggest, found, enter };
}
