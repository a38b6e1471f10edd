import { t } from '@/components/ui/text';
import type { Question } from '@/lib/packs/question';
import { purposes } from '@/lib/practice/prompt';

/** What a prompt of the library and a question of the user's own have in common. */
type Kind = Omit<Question, 'text' | 'moment' | 'phases'> & {
  phases: readonly Question['phases'][number][];
};

export const moments = ['prepare', 'open', 'live', 'close', 'reflect'] as const;
export const chairs = ['both', 'mentor', 'mentee'] as const;
export const tones = ['neutral', 'problem', 'opportunity'] as const;
export { purposes };

/** In a few words what a question is for, in which chair and phase; what holds of most is left out. */
export function kindWords({ purpose, chair, phases, tone }: Kind): string[] {
  return [
    ...(purpose ? [t(`prompts.purpose.${purpose}`)] : []),
    ...(chair === 'both' ? [] : [t(`questions.chair.${chair}`)]),
    ...phases.map((phase) => t(`desk.phase.${phase}`)),
    ...(tone === 'neutral' ? [] : [t(`questions.tone.${tone}`)]),
  ];
}
