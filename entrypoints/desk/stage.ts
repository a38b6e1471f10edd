import type { ReactNode } from 'react';

let stage: (inPlace: ReactNode) => void = () => undefined;
let taken = false;

/** What shows something in place of the whole desk. */
export function onStage(show: (inPlace: ReactNode) => void): void {
  stage = show;
}

/** Shows something in place of the whole desk, which is taken down: from then on the page goes only when that is done. */
export function takeStage(inPlace: ReactNode): void {
  taken = true;
  stage(inPlace);
}

/** Whether something else has taken the desk's place. */
export const isStageTaken = () => taken;
