// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PrepareHead } from '@/components/desk/prepare/PrepareHead';
import { PartnerHead } from '@/components/desk/relationship/PartnerHead';
import type { Preparation } from '@/lib/preparation/query';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { sampleId } from '@/lib/shared/sample-id';
import { meeting, NOW, partner, view } from '../components/panel-fixtures';

afterEach(cleanup);

const priya = (id: string) => ({ ...partner('Priya Nair'), id });
const own = '2f1b7d6e-5a0c-4c7e-9b1a-6a4f0d8e1c22';
const marks = () => screen.queryAllByText('Sample').length;

describe('the mark of the sample', () => {
  it.each([
    ['the sample’s', sampleId(7, 1), 1],
    ['the user’s own', own, 0],
  ])('stands in the head of a preparation and of a relationship that is %s', (_, id, count) => {
    const shown = view({ partner: priya(id), partners: [priya(id)] });
    const preparation = { view: shown, ordinal: 2 } as unknown as Preparation;
    render(<PrepareHead preparation={preparation} arrived={false} now={NOW} />);
    expect(marks()).toBe(count);
    cleanup();
    const page = { partner: priya(id), running: null, next: meeting('m') };
    const page2 = page as unknown as RelationshipView;
    render(<PartnerHead view={page2} arrived={false} now={NOW} onEdit={() => undefined} />);
    expect(marks()).toBe(count);
  });
});
