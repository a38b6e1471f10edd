import { useEffect, useRef, useState } from 'react';
import { addTexts, spokenHere } from '@/lib/i18n/speaking';
import { asksPrompt } from '@/lib/panel/agenda-words';
import { type Shown, shownOf } from '@/lib/panel/follow';
import { loadPanel } from '@/lib/panel/load';
import type { PanelModel } from '@/lib/panel/model';
import { opened, pinned } from '@/lib/panel/pinned';
import { templateNow } from '@/lib/panel/template-now';
import type { Store } from '@/lib/storage/store';
import { typingNow } from './typing-now';
import { useLive } from './use-live';

/** What the user chose over the clock; but for `last` and `closing`, forgotten when the panel closes. */
export interface Chosen {
  pinned: string | null;
  last: string | null;
  notYet: string | null;
  ready: string | null;
  closing: string | null;
  partnerId: string | null;
}

const nothing: Chosen = {
  pinned: null,
  last: null,
  notYet: null,
  ready: null,
  closing: null,
  partnerId: null,
};

/** What a panel that was closed since has left. */
function begin(): Chosen {
  return { ...nothing, last: pinned.read(localStorage), closing: opened.read(localStorage) };
}

/** Counts up when the user stops writing, so that a switch put off is looked at again. */
function useWritingEnds(): number {
  const [ends, setEnds] = useState(0);
  useEffect(() => {
    const left = () => setEnds((n) => n + 1);
    document.addEventListener('focusout', left);
    return () => document.removeEventListener('focusout', left);
  }, []);
  return ends;
}

/** Fetches the texts of prompts once one is on the agenda; tells whether they are there. */
function usePromptTexts(): [there: boolean, want: () => void] {
  const [there, setThere] = useState(false);
  const wanted = useRef(false);
  const want = () => {
    if (wanted.current) return;
    wanted.current = true;
    import('@/lib/i18n/prompt-texts')
      .then(({ promptTexts }) => addTexts(promptTexts))
      .then(
        () => setThere(true),
        () => {
          wanted.current = false;
        },
      );
  };
  return [there, want];
}

/** What the panel shows, following the clock, the store and the user's choice. */
export function usePanelModel(store: Store, now: number, onError: (error: unknown) => void) {
  const [chosen, setChosen] = useState(begin);
  const shown = useRef<Shown | null>(null);
  const stays = useRef(false);
  const ends = useWritingEnds();
  const [texts, wantTexts] = usePromptTexts();
  const look = async (): Promise<PanelModel> => {
    const at = {
      ...chosen,
      now,
      template: templateNow,
      shown: shown.current,
      typing: typingNow(),
    };
    const model = await loadPanel(store, at);
    stays.current = model.stay !== null;
    if (model.view?.agenda.some(asksPrompt)) wantTexts();
    if (!model.stay) shown.current = shownOf(model.mode, model.view?.meeting ?? null);
    return model;
  };
  const key = JSON.stringify([now, chosen, stays.current ? ends : 0, spokenHere(), texts]);
  const model = useLive(look, key, onError);
  /** Changes the choice; the user asked for it, so nothing holds the page where it is. */
  const choose = (change: Partial<Chosen>) => {
    shown.current = null;
    const again = change.pinned === undefined ? change : { ...change, last: null };
    if (change.pinned !== undefined) pinned.keep(localStorage, change.pinned);
    if (change.closing !== undefined) opened.keep(localStorage, change.closing);
    setChosen((before) => ({ ...before, ...again }));
  };
  return { model, chosen, choose };
}
