import { useRef, useState } from 'react';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { oneByOne } from '@/lib/sessions/fields';
import type { SessionView } from '@/lib/sessions/query';
import type { SessionPart } from '@/lib/sessions/template';
import { linesOf } from '@/lib/sessions/told';
import { isLike } from '@/lib/shared/unsaved';

/** Which question of a part is open. */
export interface OpenQuestion {
  /** Its place from 0 on; null where the part's questions stand together. */
  at: number | null;
  open(at: number): void;
  /** Whether one comes before (-1) or after (1) it in this part. */
  has(by: 1 | -1): boolean;
  /** Opens that one; false where there is none. */
  step(by: 1 | -1): boolean;
}

/** Where a part is begun: at what nothing was said of yet, or at its end where one comes back to it. */
function firstIn(view: SessionView, { questions }: SessionPart, by: 1 | -1): number {
  if (by < 0) return questions.length - 1;
  const unsaid = questions.findIndex((one) => linesOf(view, one).length === 0);
  return Math.max(unsaid, 0);
}

/** The question that is open, where a part is gone through one at a time. */
export function useQuestion(view: SessionView, part: SessionPart): OpenQuestion {
  const way = useRef<1 | -1>(1);
  const [first] = useState(() => ({ part: part.id, at: firstIn(view, part, 1) }));
  const isPlace = (value: unknown): value is typeof first =>
    isLike(first, value) && (value as typeof first).at in part.questions;
  const [place, setPlace] = useUnsaved(`question ${view.session.id}`, first, isPlace);
  const here =
    place.part === part.id ? place : { part: part.id, at: firstIn(view, part, way.current) };
  // Found once as the part is come to: what is said in it meanwhile moves nothing.
  if (here !== place) setPlace(here);
  const isOne = oneByOne(part);
  const has = (by: 1 | -1) => isOne && part.questions[here.at + by] !== undefined;
  return {
    at: isOne ? here.at : null,
    open: (at) => setPlace({ part: part.id, at }),
    has,
    step(by) {
      way.current = by;
      if (!has(by)) return false;
      setPlace({ part: part.id, at: here.at + by });
      return true;
    },
  };
}
