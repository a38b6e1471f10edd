import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Answer } from '@/lib/search/messages';
import type { Chip } from '@/lib/search/query';
import { isolate } from '@/lib/shared/isolate';
import { chipWords } from './chip-words';

interface Props extends Pick<Answer, 'chips' | 'problems'> {
  onLeaveOut(chip: Chip): void;
}

/** How the line was read: each filter, to be left out by a press, and each that says nothing. */
export function Filters({ chips, problems, onLeaveOut }: Props) {
  return (
    <>
      {chips.length > 0 ? (
        <ul className="sr-chips" aria-label={t('search.filters')}>
          {chips.map((chip) => {
            const filter = chipWords(chip);
            return (
              <li key={chip.start}>
                <button
                  type="button"
                  className="chip"
                  aria-label={t('search.remove', { filter })}
                  onClick={() => onLeaveOut(chip)}
                >
                  {filter}
                  <Icon name="x" small />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {problems.map(({ id, params }) => (
        <p className="sr-bad" key={`${id} ${params.word}`}>
          {word({ id, params: { word: isolate(String(params.word)) } })}
        </p>
      ))}
    </>
  );
}
