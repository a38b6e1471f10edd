import type { ReactNode } from 'react';
import { firstName } from '@/lib/popup/model';
import { type Chip, chipsOf, type Part } from '@/lib/quick-log';
import { localDate } from '@/lib/shared/time';
import type { IconName } from '../ui/Icon';
import { OwnerMark } from '../ui/OwnerMark';
import { Stone } from '../ui/Stone';
import { t } from '../ui/text';
import { ChairChip } from './ChairChip';
import { ChoiceChip } from './ChoiceChip';
import type { Look } from './known';
import { choicesOf, chosenOf } from './part-choices';
import type { ChipState } from './use-quick-log';
import { chipWord, partnerOf } from './words';

interface Props {
  state: ChipState;
  look: Look;
  /** Which parts get no chip. */
  without?: readonly Part[];
}

const kindIcons = {
  task: 'task',
  resource: 'link',
  contact: 'person',
  learning: 'learn',
  support: 'support',
} as const satisfies Record<string, IconName>;

function looksOf(part: Part, state: ChipState) {
  if (part === 'owner') return { mark: <OwnerMark side={state.draft.owner} /> };
  if (part === 'due') return { icon: 'cal' } as const;
  if (part === 'goal') return { icon: 'goal' } as const;
  if (part === 'kind') return { icon: kindIcons[state.draft.kind] };
  const partner = partnerOf(state);
  if (!partner) return { icon: 'person' } as const;
  return { mark: <Stone name={firstName(partner.name)} colour={partner.stone} size="small" /> };
}

/** The chips of an action, one a part; a name nobody bears brings one for the user's chair. */
export function ActionChips({ state, look, without = [] }: Props) {
  const now = Date.now();
  const today = localDate(now);
  const one = (chip: Chip) => (
    <ChoiceChip
      key={chip.part}
      id={chip.part}
      part={t(`popup.part.${chip.part}`)}
      value={chipWord(chip, state)}
      {...looksOf(chip.part, state)}
      look={look}
      choices={() => choicesOf(chip, state, today)}
      chosen={chosenOf(chip.part, state)}
      onChoose={(key) => state.choose(chip.part, key)}
    />
  );
  const chips = chipsOf(state.draft, { ...state.known, now });
  return (
    <>
      {chips.filter(({ part }) => !without.includes(part)).map(one)}
      <ChairChip state={state} look={look} />
    </>
  );
}

/** How a line was read, as a row of chips. */
export function Chips({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend to be drawn
    <div className="chips" role="group" aria-label={t('popup.read')}>
      {children}
    </div>
  );
}
