import type { Wording } from '@/lib/i18n/translate';
import { MAX_PROBLEMS } from './limits';

/** Something in the file that was left out or mended: `line` counts from 1 as an editor does. */
export interface Problem {
  line: number;
  reason: Wording;
}

/** Collects problems in a bounded list, each only once per line and reason. */
export class ProblemList {
  private readonly seen = new Set<string>();
  private readonly items: Problem[] = [];

  add(line: number, id: Wording['id'], params: Wording['params'] = {}): void {
    const key = `${line} ${id}`;
    if (this.items.length >= MAX_PROBLEMS || this.seen.has(key)) return;
    this.seen.add(key);
    this.items.push({ line, reason: { id, params } });
  }

  /** All problems in the order of the file. */
  sorted(): Problem[] {
    return this.items.toSorted((a, b) => a.line - b.line);
  }
}
