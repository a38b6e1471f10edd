import type { Settings } from '../shared/settings';
import { MINUTE } from '../shared/time';
import type { Wording } from '../shared/wording';
import { type Marks, withMarks } from './marks';
import { type Prompt, planPrompts, type Rows } from './plan';
import { isAhead, PREPARE_PREFIX, preparationKey } from './preparation';
import { noteOf } from './prompt-note';
import type { PromptSource } from './prompt-rows';
import type { Words } from './prompt-words';

/** The browser, as far as prompts need it. */
export interface PromptSurface {
  setAlarms(prefix: string, alarms: { name: string; when: number }[]): Promise<void>;
  /** Shows a notification; the same id replaces an earlier one. */
  notify(id: string, title: string, message: string, buttons: readonly string[]): Promise<void>;
  /** The ids of the notifications that can be seen. */
  seen(): Promise<readonly string[]>;
  /** Takes away the notifications under a prefix, all but these. */
  withdraw(prefix: string, keep: readonly string[]): Promise<void>;
  readMarks(): Promise<Marks>;
  writeMarks(marks: Marks): Promise<void>;
}

export const PROMPT_ALARM = 'prompt';

interface Parts {
  source: PromptSource;
  surface: PromptSurface;
  settings: Settings;
  word: (wording: Wording) => string;
  /** What is said names nobody, since browser and system may write it down. */
  discreet?: boolean;
}

/** The notification of a prompt, always the same one. */
function idOf({ key, rank }: Prompt): string {
  return `${key}/${rank}`;
}

async function wake({ surface }: Parts, when: number | null): Promise<void> {
  const alarms = when === null ? [] : [{ name: PROMPT_ALARM, when }];
  await surface.setAlarms(PROMPT_ALARM, alarms);
}

/** Shown first, marked after: dying in between, the next look finds it on the screen and only marks it. */
async function show({ surface, word }: Parts, prompt: Prompt, words: Words): Promise<void> {
  const id = idOf(prompt);
  if ((await surface.seen()).includes(id)) return;
  const buttons =
    prompt.kind === 'prepare' ? ['reminders.button.prepare', 'reminders.button.notNow'] : [];
  const named = buttons.map((button) => word({ id: button, params: {} }));
  await surface.notify(id, word(words.title), word(words.message), named);
}

/** A prompt goes when its meeting has begun, moved or been called off, or when a later one has come. */
function stillWanted({ meetings }: Rows, marks: Marks, now: number): string[] {
  const ahead = new Set(meetings.filter((one) => isAhead(one, now)).map(preparationKey));
  return marks.filter(({ key }) => ahead.has(key)).map(({ id }) => id);
}

/**
 * Shows each prompt that is due at `now` (UTC ms), once, and sets the alarm for the next. Safe to run at
 * any time and as often as wanted, and to be ended at any moment: what was shown is marked on disk.
 */
export async function showPrompts(parts: Parts, now: number): Promise<void> {
  const { source, surface, settings, discreet = false } = parts;
  const rows = await source.rows(now);
  let marks = await surface.readMarks();
  const { due, next } = planPrompts(rows, settings, marks, now);
  const notes = await Promise.all(
    due.map((prompt) => noteOf(prompt, { source, rows, now, discreet })),
  );
  // Until all of them are marked, another look follows: whoever ends the worker here loses nothing.
  await wake(parts, notes.some((note) => note !== 'later') ? now + MINUTE : next);
  for (const [index, prompt] of due.entries()) {
    const note = notes[index] ?? null;
    if (note === 'later') continue;
    if (note) await show(parts, prompt, note);
    marks = withMarks(marks, [{ key: prompt.key, rank: prompt.rank, id: idOf(prompt) }]);
    await surface.writeMarks(marks);
  }
  await surface.withdraw(PREPARE_PREFIX, stillWanted(rows, marks, now));
  await wake(parts, next);
}
