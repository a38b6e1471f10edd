import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { type RecapItem, type RecapPart, recapParts } from '@/lib/desk/recap/query';
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

const wordsOf = (part: RecapPart, name: string) =>
  part === 'partner' ? t('recap.part.partner', { name }) : t(`recap.part.${part}`);

function One({
  item,
  taken,
  onChange,
}: { item: RecapItem; taken: boolean } & Pick<Props, 'onChange'>) {
  const { key, part, text, due } = item;
  return (
    <li>
      <label className="rc-one">
        <input
          type="checkbox"
          checked={taken}
          onChange={(event) => onChange([key], event.target.checked)}
        />
        {part === 'notes' ? (
          <Markdown text={text} />
        ) : (
          <span>
            <bdi>{text}</bdi>
            {due ? <span className="m num"> {shownDay(due)}</span> : null}
          </span>
        )}
      </label>
    </li>
  );
}

function Part({ part, items, without, name, onChange }: Props & { part: RecapPart }) {
  const keys = items.map(({ key }) => key);
  const taken = keys.filter((key) => !without.has(key)).length;
  const some = taken > 0 && taken < keys.length;
  return (
    <fieldset className="rc-part">
      <legend className="vh">{wordsOf(part, name)}</legend>
      <label className="dk-tick rc-all">
        <input
          type="checkbox"
          checked={taken > 0}
          ref={(box) => {
            if (box) box.indeterminate = some;
          }}
          onChange={(event) => onChange(keys, some || event.target.checked)}
        />
        {part === 'me' || part === 'partner' ? <OwnerMark side={part} /> : null}
        {wordsOf(part, name)}
      </label>
      <ul>
        {items.map((item) => (
          <One key={item.key} item={item} taken={!without.has(item.key)} onChange={onChange} />
        ))}
      </ul>
    </fieldset>
  );
}

/** What may go into a recap, by part and one by one; all of it is taken until the user leaves something out. */
export function Choose(props: Props) {
  return recapParts.map((part) => {
    const items = props.items.filter((item) => item.part === part);
    return items.length === 0 ? null : <Part key={part} {...props} part={part} items={items} />;
  });
}
