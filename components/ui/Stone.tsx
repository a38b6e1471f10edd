import type { Stone as StoneColour } from '@/lib/mentoring/partner';
import { initialsOf } from './initials';
import { join } from './join';

interface Props {
  name: string;
  colour: StoneColour;
  size?: 'small' | 'large';
}

const sizes = { small: 'sm', large: 'lg' } as const;

/** A partner's monogram. It repeats the name beside it, so it is hidden from assistive technology. */
export function Stone({ name, colour, size }: Props) {
  return (
    <span className={join('stone', `s-${colour}`, size && sizes[size])} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
