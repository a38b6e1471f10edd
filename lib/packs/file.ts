import * as z from 'zod/mini';
import { wordsOf } from '../practice/text';
import { leaving, mayLeave } from '../share/may-leave';
import { cleanLine, heldUnseen } from './clean';
import { FILE_BYTES, LETTERS, lettersOf, NAME, PER_PACK } from './limits';
import type { FullPack } from './query';
import { type Question, questionSchema, settled } from './question';

/** What a pack's file says of itself (docs/prompt-packs.md). */
const FORMAT = 'cairn-pack';
const VERSION = 1;

/** Why a file is no pack that can be read. */
export type Refusal = 'large' | 'unreadable' | 'foreign' | 'later' | 'many' | 'empty';

/** A pack as a file brought it. */
export interface BroughtPack {
  /** '' where the file names none. */
  name: string;
  questions: Question[];
  /** Questions that are longer than may be. */
  long: number;
  /** Entries that are no question. */
  unread: number;
  /** Questions out of which signs were taken that nobody sees. */
  unseen: number;
}

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  name: z.catch(z.string(), ''),
  prompts: z.array(z.unknown()),
});

/** The file of a pack: what is hidden in it stays here. */
export function packFile(pack: Pick<FullPack, 'name' | 'prompts'>): string {
  const prompts = leaving(mayLeave.ownPrompts, pack.prompts);
  const file = { format: FORMAT, version: VERSION, ...mayLeave.packs(pack), prompts };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Entry = Question | 'long' | 'unread';

function entryOf(value: unknown): Entry {
  const parsed = z.safeParse(questionSchema, value);
  const text = parsed.success ? cleanLine(parsed.data.text) : '';
  if (!parsed.success || text === '') return 'unread';
  if (lettersOf(text) > LETTERS) return 'long';
  return settled({ ...parsed.data, text });
}

function textIn(value: unknown): string {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : '';
  return typeof text === 'string' ? text : '';
}

function shortName(name: string): string {
  return [...cleanLine(name)].slice(0, NAME).join('').trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a pack's text; what is in it is judged question by question. Never throws. */
export function readPack(text: string): BroughtPack | Refusal {
  const value = parsed(text);
  if (value === undefined) return 'unreadable';
  const head = z.safeParse(headSchema, value);
  if (!head.success) return 'foreign';
  const { name, version, prompts } = head.data;
  if (version > VERSION) return 'later';
  if (prompts.length > PER_PACK) return 'many';
  const entries = prompts.map((prompt) => ({ entry: entryOf(prompt), from: textIn(prompt) }));
  const read = entries.filter(({ entry }) => typeof entry !== 'string');
  const questions = read.flatMap(({ entry }) => (typeof entry === 'string' ? [] : [entry]));
  const count = (kind: Entry) => entries.filter(({ entry }) => entry === kind).length;
  const [long, unread] = [count('long'), count('unread')];
  if (questions.length === 0 && long === 0) return 'empty';
  const unseen = read.filter(({ from }) => heldUnseen(from)).length;
  return { name: shortName(name), questions, long, unread, unseen };
}

/** Reads a file that the user chose; one that is too large is not opened. */
export async function readPackFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<BroughtPack | Refusal> {
  if (file.size > FILE_BYTES) return 'large';
  try {
    const bytes = await file.arrayBuffer();
    if (bytes.byteLength > FILE_BYTES) return 'large';
    return readPack(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'unreadable';
  }
}

/** What the file of a pack is called: letters and digits of any script, in lower case. */
export function fileName(name: string): string {
  const slug = wordsOf(name).join('-');
  return slug ? `cairn-pack-${slug}.json` : 'cairn-pack.json';
}
