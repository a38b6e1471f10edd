import { useEffect, useState } from 'react';
import { Thoughts } from '@/components/panel/Thoughts';
import { firstName } from '@/components/ui/initials';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { noteShown, writeAnswer } from '@/lib/preparation/marks';
import type { Preparation } from '@/lib/preparation/query';
import { think } from '@/lib/preparation/think';
import type { Store } from '@/lib/storage/store';

interface Props {
  store: Store;
  preparation: Preparation;
  lessOf: readonly string[];
}

/** Beside the agenda there is room for two; the preparation page has the rest. */
const SHOWN = 2;

/** Whether the prompts' words are spoken here. */
function useWords(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let here = true;
    Promise.resolve(addTexts(promptTexts)).then(
      () => here && setThere(true),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return there;
}

/** What to think about before the meeting: the preparation page's own choice, the first two of it. */
export function ThinkArea({ store, preparation, lessOf }: Props) {
  const words = useWords();
  const { view, ordinal } = preparation;
  const { meeting, partner } = view;
  const { prompts } = think(preparation, lessOf, (name) => firstName(name));
  const raised = new Set(view.agenda.map(({ template }) => template));
  const shown = prompts.slice(0, SHOWN);
  const partnerId = partner?.id;
  const ids = shown.map((one) => one.prompt.id).join(' ');
  useEffect(() => {
    if (!partnerId || !ids) return;
    const place = { meetingId: meeting.id, partnerId };
    // What can't be noted is shown all the same; the next look tries again.
    noteShown(store, place, ids.split(' ')).catch(() => undefined);
  }, [store, meeting.id, partnerId, ids]);
  if (!words || !partnerId) return null;
  const here = preparation.marks.filter(({ meetingId }) => meetingId === meeting.id);
  return (
    <Thoughts
      prompts={shown.filter((one) => !raised.has(`prompt:${one.prompt.id}`))}
      first={ordinal === 1 ? `prepare/${meeting.id}` : null}
      answerTo={(id) => here.find(({ promptId }) => promptId === id)?.answer ?? ''}
      onAnswer={(id, answer) =>
        writeAnswer(store, { meetingId: meeting.id, partnerId }, id, answer)
      }
    />
  );
}
