import { word } from '@/lib/i18n/translate';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { firstName } from '@/lib/shared/first-name';
import { isolate } from '@/lib/shared/isolate';

const PROMPT = 'prompt:';

/** Whether a line asks what a prompt of the library asks, in its words. */
export function asksPrompt({ template, worded }: AgendaLine): boolean {
  return worded && (template?.startsWith(PROMPT) ?? false);
}

/**
 * An agenda whose prompts are worded in the language spoken here, to the partner of this name (PRACTICE P4). A line
 * keeps the text it was stored with while the prompts' texts are not loaded, and where the text names a goal.
 */
export function inOwnWords(lines: readonly AgendaLine[], partnerName: string): AgendaLine[] {
  const params = { name: isolate(firstName(partnerName)) };
  return lines.map((line) => {
    if (!asksPrompt(line)) return line;
    // A prompt's id is the id of its text, shortened (lib/practice/library/group.ts).
    const id = `prompts.${line.template?.slice(PROMPT.length)}`;
    const text = word({ id, params });
    return text === id || text.includes('{') ? line : { ...line, text };
  });
}
