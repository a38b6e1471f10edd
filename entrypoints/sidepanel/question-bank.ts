import { firstName } from '@/components/ui/initials';
import { readSettings } from '@/lib/browser/settings';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { word } from '@/lib/i18n/translate';
import type { Question, QuestionBank } from '@/lib/panel/ask';
import type { MeetingView } from '@/lib/panel/model';
import { pickPrompts, searchBank } from '@/lib/practice';
import type { Picked } from '@/lib/practice/pick';
import { isForYou, type Prompt } from '@/lib/practice/prompt';
import { loadPreparation } from '@/lib/preparation/query';
import { situationOf } from '@/lib/preparation/think';
import type { Wording } from '@/lib/shared/wording';
import type { Store } from '@/lib/storage/store';
import { templateNow } from './template-now';

/** How many questions are suggested before anything is looked for. */
const SUGGESTED = 3;

function asQuestion(prompt: Prompt, name: string, why: string | null): Question[] {
  const { id, purpose } = prompt;
  if (purpose === null) return [];
  const text = word({ id: prompt.text, params: { name, goal: '' } });
  return [{ id, text, purpose, forYou: isForYou(prompt), why }];
}

async function picked(store: Store, { meeting, partner }: MeetingView, now: number) {
  if (!partner) return [];
  const [preparation, { lessOf }] = await Promise.all([
    loadPreparation(store, meeting.id, partner.id, templateNow(), now),
    readSettings(),
  ]);
  const situation = preparation && situationOf(preparation, 'live', lessOf, firstName);
  return situation ? pickPrompts(situation, SUGGESTED) : [];
}

/** The question bank with its words, and what is picked from it for this meeting. */
export async function questionBank(
  store: Store,
  view: MeetingView,
  now: number,
): Promise<QuestionBank> {
  const [found] = await Promise.all([picked(store, view, now), addTexts(promptTexts)]);
  const chair = view.partner?.chair ?? 'mentor';
  const name = view.partner ? firstName(view.partner.name) : '';
  const say = ({ id, params }: Wording) => word({ id, params: { ...params, name } });
  return {
    suggested: found.flatMap(({ prompt, why }: Picked) => asQuestion(prompt, name, word(why))),
    search: (query, purpose) =>
      searchBank({ query, purpose, chair }, say).flatMap((one) => asQuestion(one, name, null)),
  };
}
