import type { Wording } from '../shared/wording';
import { createFormatter, type Translate } from './format';
import type { Messages } from './message';

export type { Wording } from '../shared/wording';
export type { MessageId, Translate } from './format';

let format = createFormatter('en', {});

/**
 * Chooses what this context speaks: a locale (BCP 47) and the part of the catalogue that it needs. Each
 * entrypoint calls it before anything is shown; an id outside of that part would be shown as it is.
 */
export function speak(locale: string, catalogue: Messages): void {
  format = createFormatter(locale, catalogue);
}

/** Words a message id in the language spoken here. */
export const t: Translate = (id, ...args) => format(id, args[0]);

/** Words a `Wording`; an id that this version doesn't know is shown as it is. */
export function word({ id, params }: Wording): string {
  return format(id, params);
}
