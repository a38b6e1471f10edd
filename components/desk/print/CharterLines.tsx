import type { CharterText } from '@/lib/records/charter-text';

/** What is agreed, a heading a question, as both may read it. */
export function CharterLines({ sections }: Pick<CharterText, 'sections'>) {
  return (
    <dl>
      {sections.map(({ heading, lines }) => (
        <div key={heading} className="pr-one">
          <dt>{heading}</dt>
          <dd>
            <bdi>{lines.join('\n')}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
