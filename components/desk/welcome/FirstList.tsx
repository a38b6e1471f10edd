import { useState } from 'react';
import type { FoundGroup } from '@/lib/desk/first-found';
import type { OnWho } from '../found/WhoWith';
import { ShowMore } from '../frame/ShowMore';
import { useKeptFocus } from '../frame/use-kept-focus';
import type { OnChair } from './ChairChoice';
import { FirstRow } from './FirstRow';

const STEP = 30;

interface Props {
  groups: readonly FoundGroup[];
  now: number;
  onNot(uids: readonly string[]): void;
  onWho: OnWho;
  onChair: OnChair;
}

/** What was recognised, soonest first, to be looked over. */
export function FirstList({ groups, ...calls }: Props) {
  const [limit, setLimit] = useState(STEP);
  const list = useKeptFocus<HTMLUListElement>(groups.flatMap(({ all }) => all).length);
  return (
    <>
      <ul className="dk-list" ref={list}>
        {groups.slice(0, limit).map((group) => (
          <FirstRow key={group.key} group={group} {...calls} />
        ))}
      </ul>
      <ShowMore rest={groups.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </>
  );
}
