import { describe, expect, it } from 'vitest';
import { addressesIn, draftOf, emptyDraft, readPartner } from '@/lib/desk/partner-form';

describe('reading a typed partner', () => {
  it('takes a name alone', () => {
    const { fields } = readPartner({ ...emptyDraft, name: '  Priya Nair ' });
    expect(fields).toMatchObject({ name: 'Priya Nair', emails: [], rhythmDays: null });
  });

  it('says what is wrong, field by field', () => {
    const { errors } = readPartner({ ...emptyDraft, emails: 'priya', rhythm: '0' });
    expect(errors).toEqual({
      name: { id: 'desk.partner.error.name', params: {} },
      emails: { id: 'desk.partner.error.email', params: { email: 'priya' } },
      rhythm: { id: 'desk.partner.error.rhythm', params: {} },
    });
  });

  it.each(['1.5', '-7', 'abc', '367', '1e9'])('refuses a rhythm of %s', (rhythm) => {
    expect(readPartner({ ...emptyDraft, name: 'P', rhythm }).errors?.rhythm).toBeDefined();
  });

  it.each(['1.5', '-1', '101', 'half'])('refuses a share of %s', (split) => {
    expect(readPartner({ ...emptyDraft, name: 'P', split }).errors?.split).toBeDefined();
  });

  it('takes a share with or without its sign', () => {
    const share = (split: string) => readPartner({ ...emptyDraft, name: 'P', split }).fields;
    expect([share('80 %')?.splitPartner, share('0')?.splitPartner]).toEqual([80, 0]);
  });

  it('separates addresses, lower-cases them and keeps each once', () => {
    expect(addressesIn('A@x.example, <b@x.example>;a@x.example\nc@x.example')).toEqual([
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ]);
  });

  it('comes back as it went in', () => {
    const draft = {
      name: 'Lena',
      emails: 'a@x.example, b@x.example',
      chair: 'mentee' as const,
      rhythm: '14',
      phase: 'maturing' as const,
      split: '80',
      sameReportingLine: true,
      structure: 'structured' as const,
      leads: [60],
    };
    const { fields } = readPartner(draft);
    expect(fields && draftOf(fields)).toEqual(draft);
  });
});
