import { word } from '@/lib/i18n/translate';
import type { Partner } from '@/lib/mentoring/partner';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { promptOfOpener } from '@/lib/practice/openers';
import { firstName } from '@/lib/shared/first-name';
import { isolate } from '@/lib/shared/isolate';

const PROMPT = 'prompt:';
/** The key in lib/practice/agenda-template.ts. */
const OPENING = 'open';

/** Whether a line asks what a prompt of the library asks, in its words. */
export function asksPrompt({ template, worded }: AgendaLine): boolean {
  return worded && (template?.startsWith(PROMPT) ?? false);
}

/**
 * An agenda whose prompts are worded in the language spoken here, to `partner` (PRACTICE P4). A line keeps the text
 * it was stored with while the prompts' texts are not loaded, and where the text names a goal. The opening one is
 * the mentor's question; the mentee, who answers it, has it as their own matter.
 */
export function inOwnWords(
  lines: readonly AgendaLine[],
  partner: Pick<Partner, 'name' | 'chair'> | null,
): AgendaLine[] {
  const params = { name: isolate(firstName(partner?.name ?? '')) };
  return lines.map((line) => {
    // What a meeting has opened with stays, whatever its turn would be now.
    const opener = line.worded && promptOfOpener(line.template);
    if (opener) return { ...line, text: word({ id: `prompts.${opener}`, params: {} }) };
    if (line.worded && line.template === OPENING && partner?.chair === 'mentee')
      return { ...line, text: word({ id: 'panel.agenda.mostOnMyMind', params: {} }) };
    if (!asksPrompt(line)) return line;
    // A prompt's id is the id of its text, shortened (lib/practice/library/group.ts).
    const id = `prompts.${line.template?.slice(PROMPT.length)}`;
    const text = word({ id, params });
    return text === id || text.includes('{') ? line : { ...line, text };
  });
}
