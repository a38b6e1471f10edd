import { useState } from 'react';
import type { Wording } from '@/lib/i18n/translate';
import type { Chair } from '@/lib/mentoring/partner';
import { lengthProblem } from '@/lib/popup/length';
import { firstName } from '@/lib/popup/model';
import type { QuickLogDraft } from '@/lib/quick-log';
import { useSending } from '../ui/use-sending';
import type { QuickLogState, Taken } from './use-quick-log';

/** Writes a draft; the chair counts for a new partner. Answers with what went wrong, or null. */
export type OnLog = (draft: QuickLogDraft, chair: Chair) => Promise<Wording | null>;

function ambiguity(draft: QuickLogDraft, known: QuickLogState['known']): Wording | null {
  const [first] = draft.partnerCandidates;
  const partner = known.partners.find(({ id }) => id === first);
  return partner ? { id: 'popup.error.which', params: { name: firstName(partner.name) } } : null;
}

/** Logging the line: what stands in the way, what went wrong, and what was logged last. */
export function useLog(state: QuickLogState, onLog: OnLog) {
  const [problem, setProblem] = useState<Wording | null>(null);
  const [failed, setFailed] = useState<Wording | null>(null);
  const [logged, setLogged] = useState<string | null>(null);
  const { line, chair, known } = state;
  const send = useSending<Taken>({ empty: line === '', putBack: state.putBack });
  const write = async (draft: QuickLogDraft) => {
    const wrong = await onLog(draft, chair);
    setFailed(wrong);
    if (!wrong) setLogged(draft.text);
    return wrong === null;
  };
  const log = (): 'sent' | 'which' | 'not' => {
    const draft = state.now();
    if (draft.mode !== 'action') return 'not';
    const which = ambiguity(draft, known);
    const before = lengthProblem(line) ?? which;
    setProblem(before);
    if (before) return before === which ? 'which' : 'not';
    send(state.take(), () => write(draft));
    return 'sent';
  };
  /** To be told of typing: what was said is past, but not that a line is still to be saved. */
  const typed = (text: string) => {
    setProblem(lengthProblem(text));
    setLogged(null);
  };
  return { problem: problem ?? failed, logged, log, typed };
}
