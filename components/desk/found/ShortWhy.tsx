import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { speaksAgainst } from '@/lib/detection/against';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';
import { inOrder, Reasons } from './Why';

interface Props {
  reasons: readonly Wording[];
  /** What they are reasons for. */
  of: string;
}

/** The strongest reason in the row itself; the others unfold below it. */
export function ShortWhy({ reasons, of }: Props) {
  const [first, ...rest] = inOrder(reasons);
  if (!first) return null;
  const line = (
    <>
      <Icon name={speaksAgainst(first) ? 'x' : 'check'} small />
      <span className="vh">{t('desk.found.why.of', { title: of })}. </span>
      <span>{say(first)}</span>
    </>
  );
  if (rest.length === 0) return <p className="dk-short dk-short-line">{line}</p>;
  return (
    <details className="dk-short">
      <summary className="dk-short-line">
        {line} <span className="dk-short-rest">{t('start.why.rest', { n: rest.length })}</span>
      </summary>
      <Reasons reasons={rest} />
    </details>
  );
}
