import { aloneSign } from './alone';
import { followSign } from './follow';
import { goalsSign } from './goals';
import { heldOf } from './held';
import { leadSign } from './lead';
import { toneSign, waysSign } from './mixes';
import { readySign } from './ready';
import { rhythmSign } from './rhythm';
import { presentRows, type SignEnv, type SignRows } from './rows';
import { type Sign, type SignKind, signKinds } from './sign';
import { splitSign } from './split';

export type { SignEnv, SignRows } from './rows';
export type { From, Label, Line, Series, Sign, Value } from './sign';

/**
 * What the rows of one relationship show, in a fixed order. Pure: the same rows in any order give the same
 * signs, and rows that were deleted none.
 */
export function signsOf(all: SignRows, env: SignEnv): Sign[] {
  const rows = presentRows(all);
  const held = heldOf(rows.meetings, env.now);
  const signs: Record<SignKind, Sign> = {
    ready: readySign(rows, held, env),
    rhythm: rhythmSign(rows, held, env),
    follow: followSign(rows, held, env),
    alone: aloneSign(rows, held, env),
    lead: leadSign(rows, held, env),
    goals: goalsSign(rows, held),
    split: splitSign(rows, held, env),
    tone: toneSign(rows, held, env),
    ways: waysSign(rows, held),
  };
  return signKinds.map((kind) => signs[kind]);
}
