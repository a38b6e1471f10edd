import { t } from '../ui/text';
import { ChoiceChip } from './ChoiceChip';
import type { Look } from './known';
import type { ChipState } from './use-quick-log';

/** Which chair the user sits in with the partner whom the line is about to make. */
export function ChairChip({ state, look }: { state: ChipState; look: Look }) {
  const name = state.draft.partnerId ? null : state.draft.newPartnerName;
  if (!name) return null;
  const choices = [
    { key: 'mentor', label: t('popup.chair.mentor', { name }) },
    { key: 'mentee', label: t('popup.chair.mentee', { name }) },
  ];
  return (
    <ChoiceChip
      id="chair"
      part={t('popup.part.chair')}
      value={t(`popup.chair.${state.chair}`, { name })}
      icon="people"
      look={look}
      choices={() => choices}
      chosen={state.chair}
      onChoose={(key) => state.sit(key === 'mentee' ? 'mentee' : 'mentor')}
    />
  );
}
