import { useEffect, useState } from 'react';
import { AgreedHours } from '@/components/quick-log/AgreedHours';
import { ActionChips, Chips } from '@/components/quick-log/Chips';
import { ChoiceChip } from '@/components/quick-log/ChoiceChip';
import { pinned } from '@/components/quick-log/part-choices';
import type { ChipState } from '@/components/quick-log/use-quick-log';
import '@/components/quick-log/quick-log.css';
import { Button } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { usualChair } from '@/lib/mentoring/usual-chair';
import type { ByHand, KnownForLine } from '@/lib/panel/line';
import { type DockKind, type DockLine, mergePinned } from '@/lib/quick-log';
import { usePanelMore } from './do';

const places = {
  note: { title: 'panel.notes', icon: 'pencil' },
  action: { title: 'panel.actions', icon: 'task' },
  agenda: { title: 'panel.agenda', icon: 'ask' },
} as const satisfies Record<DockKind, { title: string; icon: IconName }>;
const kinds = ['note', 'action', 'agenda'] as const;

interface Props {
  line: string;
  /** Whether it may become a note or an agenda item too. */
  any: boolean;
  set: ByHand;
  onSet(set: ByHand): void;
  /** The form that the line is in. */
  form: string;
}

function useKnown(): KnownForLine | null {
  const more = usePanelMore();
  const [known, setKnown] = useState<KnownForLine | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once a line
  useEffect(() => {
    let wanted = true;
    more.knownForLine().then(
      (found) => wanted && setKnown(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return known;
}

/** How the line reads; the reading before it stands until there is a new one. */
function useReading(line: string, as: DockKind | undefined): DockLine | null {
  const more = usePanelMore();
  const [read, setRead] = useState<DockLine | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the line
  useEffect(() => {
    let wanted = true;
    more.readLine(line, as).then(
      (found) => wanted && setRead(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [line, as]);
  return read;
}

function GoesTo({ kind, onChoose }: { kind: DockKind; onChoose(kind: DockKind): void }) {
  return (
    <ChoiceChip
      id="as"
      part={t('panel.line.goesTo')}
      value={t(places[kind].title)}
      icon={places[kind].icon}
      look="dock"
      choices={() => kinds.map((key) => ({ key, label: t(places[key].title) }))}
      chosen={kind}
      onChoose={(key) => onChoose(kinds.find((one) => one === key) ?? kind)}
    />
  );
}

/** The parts of an action as they will be written; what is chosen is set by hand. */
function stateOf(
  fresh: ChipState['fresh'],
  { partners, locale, goals, currentPartnerId, hours }: KnownForLine,
  { set, onSet }: Pick<Props, 'set' | 'onSet'>,
): ChipState {
  const known = {
    partners,
    locale,
    ...(hours ? { hours } : {}),
    ...(goals ? { goals } : {}),
    ...(currentPartnerId ? { currentPartnerId } : {}),
  };
  return {
    draft: mergePinned(fresh, set.pins ?? {}, known),
    fresh,
    known,
    chair: set.chair ?? usualChair(partners),
    choose: (part, key) => onSet({ ...set, pins: pinned(set.pins ?? {}, part, key) }),
    sit: (chair) => onSet({ ...set, chair }),
  };
}

/** Beside the chip that says "Actions" one that says "Task" tells nothing, unless it was chosen. */
function unsaid({ kind }: ChipState['draft'], { any, set }: Props) {
  return any && kind === 'task' && set.pins?.kind === undefined ? (['kind'] as const) : [];
}

/** How the line was read, a chip a part: Tab leads to them, each can be changed. */
export function LineChips(props: Props) {
  const { line, any, form, set, onSet } = props;
  const known = useKnown();
  const read = useReading(line, set.as);
  if (!known || !read) return null;
  const state = read.kind === 'action' ? stateOf(read.draft, known, props) : null;
  return (
    <div className="line-chips">
      <Chips>
        {any ? <GoesTo kind={read.kind} onChoose={(as) => onSet({ ...set, as })} /> : null}
        {state ? (
          <ActionChips state={state} look="dock" without={unsaid(state.draft, props)} />
        ) : null}
      </Chips>
      {state ? <AgreedHours state={state} /> : null}
      <Button small type="submit" form={form}>
        {t('panel.agenda.addIt')}
      </Button>
    </div>
  );
}
