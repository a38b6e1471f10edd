import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Unadded } from '@/lib/desk/relationship/unadded';
import { isolate } from '@/lib/shared/isolate';
import type { RelationshipDo } from './do';

interface Props {
  step: Unadded;
  /** The panel still has the meeting in hand: there it is added. */
  running: boolean;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
  act: RelationshipDo;
}

/** A next step that was typed in the closing check-in and left there, with what makes an action of it. */
export function UnaddedStep({ step, running, name, act }: Props) {
  return (
    <div className="dk-unadded">
      <p>{t('desk.rel.unadded', { text: isolate(step.text) })}</p>
      {running
        ? null
        : (['me', 'partner'] as const).map((side) => (
            <Button key={side} small onClick={() => act.addStep(side, step)}>
              {t('desk.rel.add.of', { text: t(`desk.rel.action.new.${side}`, { name }) })}
            </Button>
          ))}
    </div>
  );
}
