import * as z from 'zod/mini';
import {
  type Chair,
  chairSchema,
  type Partner,
  type Phase,
  phaseSchema,
} from '../mentoring/partner';
import { fits } from '../shared/fits';
import type { Wording } from '../shared/wording';

/** A partner as it is being typed. */
export interface PartnerDraft {
  name: string;
  emails: string;
  chair: Chair;
  rhythm: string;
  phase: Phase;
  /** The partner's share of the time in percent, as typed. */
  split: string;
  sameReportingLine: boolean;
  structure: NonNullable<Partner['structure']>;
  /** Minutes before a meeting; null follows the settings. */
  leads: number[] | null;
}

/** Whether what was typed before is a form's. */
export const isPartnerDraft = fits<PartnerDraft>(
  z.strictObject({
    name: z.string(),
    emails: z.string(),
    chair: chairSchema,
    rhythm: z.string(),
    phase: phaseSchema,
    split: z.string(),
    sameReportingLine: z.boolean(),
    structure: z.enum(['loose', 'usual', 'structured']),
    leads: z.nullable(z.array(z.number())),
  }),
);

/** The columns that the form owns. */
export type PartnerFields = Pick<
  Partner,
  | 'name'
  | 'emails'
  | 'chair'
  | 'rhythmDays'
  | 'phase'
  | 'splitPartner'
  | 'sameReportingLine'
  | 'structure'
  | 'leads'
>;
export type PartnerErrors = Partial<Record<'name' | 'emails' | 'rhythm' | 'split', Wording>>;
export type PartnerReading =
  | { fields: PartnerFields; errors: null }
  | { fields: null; errors: PartnerErrors };

export const emptyDraft: PartnerDraft = {
  name: '',
  emails: '',
  chair: 'mentor',
  rhythm: '',
  phase: 'beginning',
  split: '',
  sameReportingLine: false,
  structure: 'usual',
  leads: null,
};

/** The form filled with what is known of a partner. */
export function draftOf(fields: PartnerFields): PartnerDraft {
  const { name, chair, phase, sameReportingLine, structure = 'usual', leads } = fields;
  return {
    name,
    chair,
    phase,
    sameReportingLine,
    structure,
    leads,
    emails: fields.emails.join(', '),
    rhythm: String(fields.rhythmDays ?? ''),
    split: String(fields.splitPartner ?? ''),
  };
}

/** The addresses in a text, lower-case, each once; separated by commas, semicolons or blanks. */
export function addressesIn(text: string): string[] {
  const words = text.toLowerCase().split(/[\s,;]+/);
  return [...new Set(words.map((word) => word.replace(/^<|>$/g, '')).filter(Boolean))];
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** A whole number within bounds, null for an empty field, undefined for anything else. */
function wholeIn(text: string, least: number, most: number): number | null | undefined {
  if (text.trim() === '') return null;
  const number = Number(text.replace(/%\s*$/, ''));
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** Reads a typed partner; what is wrong comes back as one sentence a field. */
export function readPartner(draft: PartnerDraft): PartnerReading {
  const name = draft.name.trim();
  const emails = addressesIn(draft.emails);
  const odd = emails.find((email) => !isAddress(email));
  const rhythmDays = wholeIn(draft.rhythm, 1, 366);
  const splitPartner = wholeIn(draft.split, 0, 100);
  const error = (id: string, params = {}) => ({ id: `desk.partner.error.${id}`, params });
  const errors: PartnerErrors = {
    ...(name ? {} : { name: error('name') }),
    ...(odd ? { emails: error('email', { email: odd }) } : {}),
    ...(rhythmDays === undefined ? { rhythm: error('rhythm') } : {}),
    ...(splitPartner === undefined ? { split: error('split') } : {}),
  };
  if (rhythmDays === undefined || splitPartner === undefined || Object.keys(errors).length > 0) {
    return { fields: null, errors };
  }
  const { chair, phase, sameReportingLine, structure, leads } = draft;
  const plain = { name, emails, chair, phase, sameReportingLine, structure, leads };
  return { fields: { ...plain, rhythmDays, splitPartner }, errors: null };
}
