import { historyOf, library, pickPrompts } from '@/lib/practice';
import type { Prompt } from '@/lib/practice/prompt';
import { plainMeeting } from './situations';

/** As many prompts as asked for: the library's, and the same again under other ids. */
export function manyPrompts(count: number): Prompt[] {
  return Array.from({ length: count }, (_, at) => {
    const prompt = library[at % library.length];
    return prompt ? [{ ...prompt, id: `${prompt.id}-${at}` }] : [];
  }).flat();
}

/** As many meetings as a page reads at most (lib/preparation/history.ts). */
const READ = 600;

/** A relationship of so many meetings, newest first, and the three prompts that each of those read showed. */
export function longHistory(count: number, prompts: readonly Prompt[]) {
  const meetings = Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    start: plainMeeting.start - (at + 1) * 1000,
  }));
  const rows = meetings.slice(0, READ).flatMap(({ id }, at) =>
    prompts
      .slice(at % (prompts.length - 3))
      .slice(0, 3)
      .map((prompt) => ({
        ...{ meetingId: id, promptId: prompt.id },
        ...{ createdAt: at, deletedAt: null },
      })),
  );
  return { meetings, rows };
}

/** What a page asks of the picker: what was before, and three prompts. */
export function pickAnew(
  { meetings, rows }: ReturnType<typeof longHistory>,
  prompts: readonly Prompt[],
  run: number,
) {
  const now = { id: `now${run}`, start: plainMeeting.start };
  const situation = { ...plainMeeting, meetingId: now.id, ...historyOf(now, meetings, rows) };
  return pickPrompts(situation, 3, prompts);
}
