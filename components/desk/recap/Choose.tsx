import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { type RecapItem, type RecapPart, recapParts } from '@/lib/desk/recap/query';
import { isolate } from '@/lib/shared/isolate';
import type { Side } from '@/lib/shared/row';
import { Several } from '../frame/Several';
import { Markdown } from '../relationship/Markdown';
import { shownDay } from './shown-day';

interface Props {
  items: readonly RecapItem[];
  /** The keys of what stays out. */
  without: ReadonlySet<string>;
  /** The partner's first name. */
  name: string;
  onChange(keys: readonly string[], taken: boolean): void;
}

/** Whose a part is; of notes and goals nobody's. */
const sideOf: Partial<Record<RecapPart, Side>> = {
  ...({ doneMe: 'me', donePartner: 'partner' } as const),
  ...({ me: 'me', partner: 'partner' } as const),
};

const wordsOf = (part: RecapPart, name: string) =>
  part === 'partner' || part === 'donePartner'
    ? t(`recap.part.${part}`, { name })
    : t(`recap.part.${part}`);

/** A part of a goal as it is called here: the recap says it in its own language. */
function Words({ item: { text, of } }: { item: RecapItem }) {
  if (of === undefined) return <bdi>{text}</bdi>;
  if (of.as === 'steps') return t('recap.goal.steps', { n: Number(text) });
  return t(`recap.goal.${of.as}`, { text: isolate(text) });
}

function Line({ item }: { item: RecapItem }) {
  if (item.part === 'notes') return <Markdown text={item.text} />;
  return (
    <span>
      <Words item={item} />
      {item.due ? <span className="m num"> {shownDay(item.due)}</span> : null}
    </span>
  );
}

/** One thing, and under it what goes only with it: that comes and goes along, and brings it along. */
function One(props: { item: RecapItem } & Pick<Props, 'items' | 'without' | 'onChange'>) {
  const { item, items, without, onChange } = props;
  const inner = items.filter(({ of }) => of?.key === item.key);
  const change = (taken: boolean) => {
    const along = taken && item.of ? [item.of.key] : inner.map(({ key }) => key);
    onChange([item.key, ...along], taken);
  };
  return (
    <li>
      <label className="rc-one">
        <input
          type="checkbox"
          checked={!without.has(item.key)}
          onChange={(event) => change(event.target.checked)}
        />
        <Line item={item} />
      </label>
      {inner.length > 0 ? (
        <ul className="rc-inner">
          {inner.map((one) => (
            <One {...props} key={one.key} item={one} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Part({ part, items, without, name, onChange }: Props & { part: RecapPart }) {
  const side = sideOf[part];
  return (
    <Several
      title={wordsOf(part, name)}
      mark={side ? <OwnerMark side={side} /> : null}
      keys={items.map(({ key }) => key)}
      {...{ without, onChange }}
    >
      {items
        .filter(({ of }) => !of)
        .map((item) => (
          <One key={item.key} {...{ item, items, without, onChange }} />
        ))}
    </Several>
  );
}

/** What may go into a recap, by part and one by one; all of it is taken until the user leaves something out. */
export function Choose(props: Props) {
  return recapParts.map((part) => {
    const items = props.items.filter((item) => item.part === part);
    return items.length === 0 ? null : <Part key={part} {...props} part={part} items={items} />;
  });
}
