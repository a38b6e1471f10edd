import { isStorageFull } from '../shared/storage-full';
import { type BlockChanges, isEmpty, type SaveNotes, type SaveResult } from './changes';

export type SaveState = 'saved' | 'saving' | 'failed';
/** Why a save failed: the disk or the browser's quota is full, or anything else. */
export type SaveFailure = 'full' | 'other';

/** Clock (UTC ms) and timers, handed in so that tests move them. */
export interface Timers {
  now(): number;
  set(run: () => void, ms: number): number;
  clear(timer: number): void;
}

interface Parts {
  timers: Timers;
  /** What differs from disk right now. */
  collect(): BlockChanges;
  save: SaveNotes;
  /** Told of each finished save. */
  settle(sent: BlockChanges, result: SaveResult): void;
  onState(state: SaveState, failure: SaveFailure | null): void;
}

/** Quiet time after the last key before a save, and the longest wait while typing goes on (ms). */
const QUIET = 150;
const LONGEST = 500;
const FIRST_RETRY = 500;
const LAST_RETRY = 10_000;

/** Sorts a rejected save. */
export const failureOf = (error: unknown): SaveFailure => (isStorageFull(error) ? 'full' : 'other');

/** Decides when notes are stored: one save at a time, in order, tried again until it succeeds. */
export class NotesSaver {
  private timer: number | null = null;
  private dirtySince: number | null = null;
  private inFlight = false;
  private failures = 0;
  private retryAt = 0;
  private state: SaveState = 'saved';
  constructor(private readonly parts: Parts) {}

  /** Whether a save is on its way, so that what a live query shows may be older than our words. */
  get busy(): boolean {
    return this.inFlight;
  }

  /** Call after each change of the text. */
  touch(): void {
    const { timers } = this.parts;
    this.dirtySince ??= timers.now();
    if (this.failures === 0) this.show('saving', null);
    this.schedule(Math.min(timers.now() + QUIET, this.dirtySince + LONGEST));
  }

  /** Starts storing at once; when a save is on its way, the next one follows it without a pause. */
  flush(): void {
    this.retryAt = 0;
    if (this.inFlight) this.dirtySince ??= this.parts.timers.now();
    else this.run();
  }

  /** For a page that is closing: hands everything not yet on disk to the browser before returning. */
  close(): void {
    this.stop();
    const sent = this.parts.collect();
    if (isEmpty(sent)) return;
    this.dirtySince = null;
    this.parts.save(sent, { closing: true }).then(
      (result) => this.done(sent, result, false),
      (error) => this.failed(error, false),
    );
  }

  private schedule(at: number): void {
    this.stop();
    if (this.inFlight) return;
    const { timers } = this.parts;
    this.timer = timers.set(
      () => this.run(),
      Math.max(0, Math.max(at, this.retryAt) - timers.now()),
    );
  }

  private stop(): void {
    if (this.timer !== null) this.parts.timers.clear(this.timer);
    this.timer = null;
  }

  private run(): void {
    this.stop();
    this.dirtySince = null;
    const sent = this.parts.collect();
    if (isEmpty(sent)) {
      this.failures = 0;
      this.show('saved', null);
      return;
    }
    this.inFlight = true;
    this.parts.save(sent, { closing: false }).then(
      (result) => this.done(sent, result, true),
      (error) => this.failed(error, true),
    );
  }

  private done(sent: BlockChanges, result: SaveResult, counted: boolean): void {
    if (counted) this.inFlight = false;
    this.failures = 0;
    this.retryAt = 0;
    this.parts.settle(sent, result);
    if (this.dirtySince === null) this.show('saved', null);
    else this.schedule(this.dirtySince + QUIET);
  }

  private failed(error: unknown, counted: boolean): void {
    if (counted) this.inFlight = false;
    const { timers } = this.parts;
    this.retryAt = timers.now() + Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.failures);
    this.failures++;
    this.dirtySince ??= timers.now();
    this.show('failed', failureOf(error));
    this.schedule(this.retryAt);
  }

  private show(state: SaveState, failure: SaveFailure | null): void {
    if (state === this.state && state !== 'failed') return;
    this.state = state;
    this.parts.onState(state, failure);
  }
}
