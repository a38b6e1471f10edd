import type { Chair, Partner, Phase } from '../mentoring/partner';
import type { Wording } from '../shared/wording';

/** A partner as it is being typed. */
export interface PartnerDraft {
  name: string;
  emails: string;
  chair: Chair;
  rhythm: string;
  phase: Phase;
}

/** The columns that the form owns. */
export type PartnerFields = Pick<Partner, 'name' | 'emails' | 'chair' | 'rhythmDays' | 'phase'>;
export type PartnerErrors = Partial<Record<'name' | 'emails' | 'rhythm', Wording>>;
export type PartnerReading =
  | { fields: PartnerFields; errors: null }
  | { fields: null; errors: PartnerErrors };

export const emptyDraft: PartnerDraft = {
  name: '',
  emails: '',
  chair: 'mentor',
  rhythm: '',
  phase: 'beginning',
};

/** The form filled with what is known of a partner. */
export function draftOf(fields: PartnerFields): PartnerDraft {
  const { name, emails, chair, rhythmDays, phase } = fields;
  return { name, emails: emails.join(', '), chair, rhythm: String(rhythmDays ?? ''), phase };
}

/** The addresses in a text, lower-case, each once; separated by commas, semicolons or blanks. */
export function addressesIn(text: string): string[] {
  const words = text.toLowerCase().split(/[\s,;]+/);
  return [...new Set(words.map((word) => word.replace(/^<|>$/g, '')).filter(Boolean))];
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

function rhythmOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= 366 ? days : undefined;
}

/** Reads a typed partner; what is wrong comes back as one sentence a field. */
export function readPartner(draft: PartnerDraft): PartnerReading {
  const name = draft.name.trim();
  const emails = addressesIn(draft.emails);
  const odd = emails.find((email) => !isAddress(email));
  const rhythmDays = rhythmOf(draft.rhythm);
  const errors: PartnerErrors = {
    ...(name ? {} : { name: { id: 'desk.partner.error.name', params: {} } }),
    ...(odd ? { emails: { id: 'desk.partner.error.email', params: { email: odd } } } : {}),
    ...(rhythmDays === undefined
      ? { rhythm: { id: 'desk.partner.error.rhythm', params: {} } }
      : {}),
  };
  if (rhythmDays === undefined || Object.keys(errors).length > 0) return { fields: null, errors };
  return {
    fields: { name, emails, chair: draft.chair, rhythmDays, phase: draft.phase },
    errors: null,
  };
}
