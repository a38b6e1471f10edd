import { useId } from 'react';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { type Chair, chairSchema } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';

export type OnChair = (partner: FoundMeeting['partners'][number], chair: Chair) => void;

interface Props {
  partners: FoundMeeting['partners'];
  onChair: OnChair;
}

interface OneProps {
  partner: FoundMeeting['partners'][number];
  onChair: OnChair;
}

function One({ partner, onChair }: OneProps) {
  const group = useId();
  const name = isolate(firstName(partner.name));
  return (
    <fieldset className="dk-chair dk-whom">
      <legend className="vh">{t('start.chair', { name: isolate(partner.name) })}</legend>
      {chairSchema.options.map((chair) => (
        <label key={chair}>
          <input
            type="radio"
            name={group}
            checked={partner.chair === chair}
            onChange={() => onChair(partner, chair)}
          />
          <span>{t(`start.chair.${chair}`, { name })}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who mentors whom, as Cairn guessed it from the titles; each partner's is changed with one click. */
export function ChairChoice({ partners, onChair }: Props) {
  return partners.map((partner) => <One key={partner.id} partner={partner} onChair={onChair} />);
}
