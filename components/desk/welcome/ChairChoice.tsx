import { useId } from 'react';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import type { FoundChair } from '@/lib/desk/first-found';
import { type Chair, chairSchema } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { say } from '../words';

export type OnChair = (partner: FoundChair['partner'], chair: Chair) => void;

interface Props {
  chairs: readonly FoundChair[];
  onChair: OnChair;
}

function whyWords(why: NonNullable<FoundChair['why']>): string {
  return why.told ? say(why.reason) : t('start.chair.guess');
}

function One({ partner, why, onChair }: FoundChair & Pick<Props, 'onChair'>) {
  const id = useId();
  const name = isolate(firstName(partner.name));
  return (
    <fieldset className="dk-chair dk-whom" aria-describedby={why ? `${id}-why` : undefined}>
      <legend className="vh">{t('start.chair', { name: isolate(partner.name) })}</legend>
      {chairSchema.options.map((chair) => (
        <label key={chair}>
          <input
            type="radio"
            name={id}
            checked={partner.chair === chair}
            onChange={() => onChair(partner, chair)}
          />
          <span>{t(`start.chair.${chair}`, { name })}</span>
        </label>
      ))}
      {why ? (
        <p className="m" id={`${id}-why`}>
          {whyWords(why)}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Who mentors whom and why Cairn thinks so, or that it is a guess; each is changed with one click. */
export function ChairChoice({ chairs, onChair }: Props) {
  return chairs.map((chair) => <One key={chair.partner.id} {...chair} onChair={onChair} />);
}
