import { useState } from 'react';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Candidate } from '@/lib/meetings/candidates';
import { ShowMore } from '../frame/ShowMore';
import { useKeptFocus } from '../frame/use-kept-focus';
import { MaybeCard, type Verdict } from './MaybeCard';

const STEP = 12;

interface Props {
  asks: readonly Candidate[];
  now: number;
  /** Only the strongest reason of each stands there, the others are folded. */
  short?: boolean;
  onAnswer(uid: string, answer: Verdict): void;
}

/** The "Is this mentoring?" cards; nothing at all when there is nothing to ask. */
export function AskList({ asks, now, short, onAnswer }: Props) {
  const [limit, setLimit] = useState(STEP);
  const list = useKeptFocus<HTMLUListElement>(asks.length);
  if (asks.length === 0) return null;
  return (
    <Section className="dk-asks" title={t('desk.found.asks')} aside={asks.length}>
      <ul ref={list}>
        {asks.slice(0, limit).map((candidate) => (
          <MaybeCard
            key={candidate.uid}
            candidate={candidate}
            now={now}
            short={short}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
      <ShowMore rest={asks.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </Section>
  );
}
