import { profileSchema } from '../../mentoring/partner';
import { changeRow } from '../../records/change';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';

export type ProfileField = keyof typeof profileSchema.shape;
/** The fields of a profile, in their order (PRACTICE C10). */
export const profileFields = Object.keys(profileSchema.shape) as ProfileField[];

/** Notes one thing about a partner; an empty text deletes it, and the last one the profile. */
export function noteProfile(
  store: Store,
  partnerId: string,
  field: ProfileField,
  text: string,
): Promise<Undo> {
  const empty = Object.fromEntries(profileFields.map((name) => [name, '']));
  return changeRow(store.partners, partnerId, (row) => {
    const profile = profileSchema.parse({ ...empty, ...row.profile, [field]: text.trim() });
    const filled = profileFields.some((name) => profile[name] !== '');
    return { profile: filled ? profile : null };
  });
}
