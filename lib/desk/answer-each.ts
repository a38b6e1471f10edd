import { type Answer, answerCandidate } from '../meetings/answer';
import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';

/**
 * Gives several series or single meetings, by their uids, the same answer to "Is this mentoring?"; one undo
 * takes back all of them. Where one can't be answered none is, and its error is thrown.
 */
export async function answerEach(
  store: Store,
  uids: readonly string[],
  answer: Answer,
): Promise<Undo> {
  const undos: Undo[] = [];
  const takeBack = async () => {
    for (const undo of undos.toReversed()) await undo();
  };
  try {
    for (const uid of uids) undos.push(await answerCandidate(store, uid, answer));
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}
