import { DIGEST_PREFIX } from './digest';
import { PREPARE_PREFIX } from './preparation';
import { REFLECT_PREFIX } from './reflection';

/** The meeting's id in a notification's: `prepare:<id>@<start>/<lead>`, `reflect:<id>/0`. */
function meetingIn(id: string): string {
  return id.split(/[:@/]/)[1] ?? '';
}

/** Where on the desk a prompt's notification leads (without `#`); null for any other notification. */
export function placeOfPrompt(id: string): string | null {
  if (id.startsWith(PREPARE_PREFIX)) return `prepare/${meetingIn(id)}`;
  if (id.startsWith(REFLECT_PREFIX)) return `reflect/${meetingIn(id)}`;
  return id.startsWith(DIGEST_PREFIX) ? 'owed' : null;
}
