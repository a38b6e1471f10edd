import type { PanelMore } from '@/components/panel/do';
import { commands } from './load-commands';
import type { Parts } from './make-do';
import type { moreDo } from './more-do';

type More = ReturnType<typeof moreDo>;

/** Does what the panel's own parts ask for, once the commands are there. */
export function makeMore(
  parts: Parts,
  page: Pick<PanelMore, 'veil' | 'search' | 'hideSummary' | 'chooseSession' | 'noteAbout'>,
): PanelMore {
  const more = async (): Promise<More> => (await commands()).moreDo(parts);
  const { fail } = parts.saving;
  const tell = (run: (all: More) => void) => void more().then(run, fail);
  const ask = async (run: (all: More) => Promise<boolean>) => {
    try {
      return await run(await more());
    } catch (error) {
      fail(error);
      return false;
    }
  };
  return {
    ...page,
    questions: async () => (await more()).questions(),
    closingQuestion: async () => (await more()).closingQuestion(),
    readLine: async (line, as) => (await more()).readLine(line, as),
    knownForLine: async () => (await more()).knownForLine(),
    insertQuestion: (question, into) => ask((all) => all.insertQuestion(question, into)),
    raiseOffer: (offer) => ask((all) => all.raiseOffer(offer)),
    putAway: (key) => tell((all) => all.putAway(key)),
    tellPulse: (value) => tell((all) => all.tellPulse(value)),
    skipPulse: () => tell((all) => all.skipPulse()),
    settle: (id, as) => tell((all) => all.settle(id, as)),
    sayWho: (uid, who) => tell((all) => all.sayWho(uid, who)),
    saveDate: (next, title) => tell((all) => all.saveDate(next, title)),
    copy: (text) => ask((all) => all.copy(text)),
  };
}
