import { PreparePage } from './PreparePage';
import type { PageProps } from './page-props';
import { ReflectPage } from './ReflectPage';

interface Props extends PageProps {
  place: 'prepare' | 'reflect';
  id: string;
}

/** The place of one meeting: before it, or after it. */
export function MeetingPlace({ place, ...page }: Props) {
  return place === 'prepare' ? <PreparePage {...page} /> : <ReflectPage {...page} />;
}
