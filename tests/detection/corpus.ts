import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '@/lib/detection/detect';
import { emptyContext } from '@/lib/detection/input';
import type { Verdict } from '@/lib/detection/verdict';

/** A: mentoring meetings, B: look-alikes, C: ordinary events. */
type Kind = 'A' | 'B' | 'C';
interface Labelled {
  title: string;
  description: string;
  attendees: number | null;
  kind: Kind;
  lang: string;
  form?: string;
  note?: string;
}
export interface Judged extends Labelled {
  half: 'dev' | 'holdout';
  result: Verdict;
}

/** Labelled events other people wrote; they stand beside the repository and never go into it. */
export const CORPUS = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'corpus',
  'events.jsonl',
);
export const hasCorpus = (): boolean => existsSync(CORPUS);

/** FNV-1a over the title: which half an event falls into never changes. Words are tuned on `dev` only. */
function half(title: string): Judged['half'] {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(title)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return ((hash >>> 8) & 1) === 0 ? 'dev' : 'holdout';
}

const countable = ({ form, note }: Labelled) => form !== 'text' && !note?.includes('ambiguous');

/** Every countable event of the corpus with its verdict. */
export function judgeCorpus(): Judged[] {
  return readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Labelled => JSON.parse(line))
    .filter(countable)
    .map((event) => ({
      ...event,
      half: half(event.title),
      result: detect({ ...event, attendees: [], attendeeCount: event.attendees }, emptyContext),
    }));
}

/** The share of `kind` that got `verdict`, 0..1. */
export function share(events: readonly Judged[], kind: Kind, verdict: Verdict['verdict']): number {
  const ofKind = events.filter((event) => event.kind === kind);
  return ofKind.filter((event) => event.result.verdict === verdict).length / ofKind.length;
}
