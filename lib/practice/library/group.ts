import type { Moment, Prompt, PromptTextId, Tone } from '../prompt';
import { followUpsOf } from './then';

type Changes = Partial<Omit<Prompt, 'id' | 'text' | 'tone' | 'moment' | 'followUps'>>;
/** One line of the library: text, tone, and what sets it apart from its group. */
export type Line = readonly [text: PromptTextId, tone: Tone, own?: Changes];

const plain = { chair: 'both', phases: 'any', purpose: null, needs: null, field: null } as const;

/** Prompts of one moment; `shared` holds for each that says nothing else. Ids are the text's, shortened. */
export function group(
  moment: Moment,
  shared: Pick<Prompt, 'rows'> & Changes,
  lines: readonly Line[],
): readonly Prompt[] {
  return lines.map(([text, tone, own]) => {
    const id = text.slice('prompts.'.length);
    return { ...plain, ...shared, ...own, id, moment, tone, text, followUps: followUpsOf(id) };
  });
}
