import { useEffect, useMemo, useState } from 'react';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Questions } from '@/components/desk/questions/Questions';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts, spokenHere } from '@/lib/i18n/speaking';
import { word } from '@/lib/i18n/translate';
import { fullPacks } from '@/lib/packs/query';
import { library, wordingOf } from '@/lib/practice';
import type { PageProps } from './page-props';
import { questionsDo } from './questions-do';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';
import { useSettings } from './use-settings';

/** A name and a goal are known only in a meeting. */
const UNKNOWN = { name: '…', goal: '…' };

/** The library in the words of the language spoken here. */
function useWorded(locale: string) {
  const [texts, setTexts] = useState(0);
  useEffect(() => {
    let here = true;
    Promise.resolve(addTexts(promptTexts)).then(
      () => here && setTexts(1),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: worded anew when texts or language came
  return useMemo(
    () => library.map((prompt) => ({ prompt, text: word(wordingOf(prompt, UNKNOWN)) })),
    [texts, locale],
  );
}

/** All questions, the user's own among them, wired. */
export function QuestionsPage({ arrived, act, tell }: PageProps) {
  const live = useKept(useLive(() => fullPacks(store), []));
  const lessOf = useSettings()?.lessOf ?? [];
  const worded = useWorded(spokenHere());
  return (
    <Loaded live={live}>
      {(packs) => (
        <Questions
          packs={packs}
          library={worded}
          lessOf={lessOf}
          arrived={arrived}
          act={questionsDo({ act, tell })}
        />
      )}
    </Loaded>
  );
}
