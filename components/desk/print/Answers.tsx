import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Told, ToldLine, ToldPart } from '@/lib/sessions/told';
import { Private } from './Private';

function Line({ line, name }: { line: ToldLine; name: string }) {
  const { text, owner } = line;
  return (
    <li>
      {owner ? <OwnerMark side={owner} /> : null}
      <bdi>{typeof text === 'string' ? text : word({ ...text, params: { name } })}</bdi>
    </li>
  );
}

function One({ told, name }: { told: Told; name: string }) {
  const { question, lines } = told;
  return (
    <div className="pr-one">
      <dt>
        <bdi>{word({ id: question.text, params: { name } })}</bdi>{' '}
        {question.forYou ? <Private /> : null}
      </dt>
      <dd>
        <ul>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and stay in their order
            <Line key={at} line={line} name={name} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** What was answered in a session, part by part, as it goes on paper. */
export function Answers({ parts, name }: { parts: readonly ToldPart[]; name: string }) {
  return parts.map(({ part, told }) => (
    <section key={part.id} className="pr-part">
      <h2>{t(part.title)}</h2>
      <dl>
        {told.map((one) => (
          <One key={one.question.id} told={one} name={name} />
        ))}
      </dl>
    </section>
  ));
}
