import { firstName } from '@/components/ui/initials';
import { readSettings } from '@/lib/browser/settings';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { word } from '@/lib/i18n/translate';
import { ownPrompts } from '@/lib/packs/query';
import type { ClosingQuestion, Question, QuestionBank } from '@/lib/panel/ask';
import type { MeetingView } from '@/lib/panel/model';
import { templateNow } from '@/lib/panel/template-now';
import { type Situation, searchBank, suggestQuestions, wordingOf } from '@/lib/practice';
import { openersAround, promptOfOpener } from '@/lib/practice/openers';
import { isForYou, type Prompt } from '@/lib/practice/prompt';
import { type Mark, noteShown } from '@/lib/preparation/marks';
import { loadPreparation } from '@/lib/preparation/query';
import { askable, closeWith, situationOf } from '@/lib/preparation/think';
import type { Wording } from '@/lib/shared/wording';
import type { Store } from '@/lib/storage/store';

/** How many questions are suggested before anything is looked for. */
const SUGGESTED = 3;

/** What opens a meeting stands with the questions that open a conversation. */
function asQuestion(prompt: Prompt, name: string) {
  const { id, moment, purpose } = prompt;
  const into = purpose ?? (moment === 'open' ? 'open' : null);
  const worded = word(wordingOf(prompt, { name, goal: '' }));
  return into ? [{ id, text: worded, purpose: into, forYou: isForYou({ moment }) }] : [];
}

async function situationNow(store: Store, { meeting, partner }: MeetingView, now: number) {
  if (!partner) return null;
  const [preparation, { lessOf }] = await Promise.all([
    loadPreparation(store, meeting.id, partner.id, templateNow, now),
    readSettings(),
  ]);
  const situation = preparation && situationOf(preparation, 'live', lessOf, firstName);
  const opens = preparation?.view.agenda.find(({ template }) => promptOfOpener(template) !== null);
  const asked = openersAround(partner.chair, opens?.template ?? null);
  return situation && { ...situation, away: [...situation.away, ...asked] };
}

function suggested(situation: Situation, all: readonly Prompt[]): Question[] {
  const { name } = situation;
  const say = (prompt: Prompt) => word(wordingOf(prompt, { name, goal: '' }));
  return suggestQuestions(situation, SUGGESTED, all).flatMap(({ prompt, after, why }) => {
    const follows = after !== null;
    const reason = follows
      ? word({ id: 'prompts.why.follows', params: { question: say(after) } })
      : word(why);
    return asQuestion(prompt, name).map((one) => ({ ...one, why: reason, follows }));
  });
}

const isPutAway = ({ meetingId, promptId, deletedAt }: Mark, here: string) =>
  meetingId === here && deletedAt !== null && promptId.startsWith('close.');

/** The question bank with its words, and what is picked from it for this meeting. */
export async function questionBank(
  store: Store,
  view: MeetingView,
  now: number,
): Promise<QuestionBank> {
  const [situation, own] = await Promise.all([
    situationNow(store, view, now),
    ownPrompts(store),
    addTexts(promptTexts),
  ]);
  const all = askable({ own });
  const chair = view.partner?.chair ?? 'mentor';
  const name = view.partner ? firstName(view.partner.name) : '';
  const say = ({ id, params }: Wording) => word({ id, params: { ...params, name } });
  return {
    suggested: situation ? suggested(situation, all) : [],
    search: (query, purpose) =>
      searchBank({ query, purpose, chair }, say, all)
        .flatMap((one) => asQuestion(one, name))
        .map((one) => ({ ...one, why: null, follows: false })),
  };
}

/** The one question that the closing check-in may end with; null where there is none, or it was put away today. */
export async function closingQuestion(
  store: Store,
  { meeting, partner }: MeetingView,
  now: number,
): Promise<ClosingQuestion | null> {
  if (!partner) return null;
  const [preparation, { lessOf }] = await Promise.all([
    loadPreparation(store, meeting.id, partner.id, templateNow, now),
    readSettings(),
    addTexts(promptTexts),
  ]);
  if (!preparation || preparation.marks.some((mark) => isPutAway(mark, meeting.id))) return null;
  const picked = closeWith(preparation, lessOf, firstName);
  if (!picked) return null;
  const { id } = picked.prompt;
  // Shown once, the next meeting closes with another.
  await noteShown(store, { meetingId: meeting.id, partnerId: partner.id }, [id]);
  return { id, text: word(picked.text) };
}
