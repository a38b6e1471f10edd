import { useDeferredValue, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { FullPack } from '@/lib/packs/query';
import { wordsOf } from '@/lib/practice/text';
import { Head } from '../frame/Head';
import type { QuestionsDo } from './do';
import { Library, type Worded } from './Library';
import { Own } from './Own';
import './questions.css';

interface Props {
  packs: readonly FullPack[];
  library: readonly Worded[];
  lessOf: readonly string[];
  arrived: boolean;
  act: QuestionsDo;
}

/** Whether a text has words that begin as each part of a query does; accents and case don't matter. */
function searcher(query: string): (text: string) => boolean {
  const parts = wordsOf(query);
  return (text) => {
    const words = wordsOf(text);
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  };
}

/** Every question that may be asked: the user's own, and the library's. */
export function Questions({ packs, library, lessOf, arrived, act }: Props) {
  const [query, setQuery] = useState('');
  const fits = searcher(useDeferredValue(query));
  const searching = wordsOf(query).length > 0;
  const found = library.filter(({ text }) => fits(text));
  const own = packs.flatMap(({ prompts }) => prompts).filter(({ text }) => fits(text));
  return (
    <div className="pp qs">
      <div>
        <Head title={t('desk.place.questions')} arrived={arrived}>
          {t('desk.place.questions')}
        </Head>
        <p className="dk-about">{t('questions.about')}</p>
      </div>
      <div className="qs-search">
        <Field
          type="search"
          label={t('questions.search')}
          dir="auto"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="dk-hint num" role="status">
          {searching ? t('questions.found', { n: found.length + own.length }) : ''}
        </p>
      </div>
      <Own
        packs={packs}
        lessOf={lessOf}
        library={library.map(({ text }) => text)}
        fits={fits}
        searching={searching}
        act={act}
      />
      <Library questions={found} lessOf={lessOf} searching={searching} onLess={act.less} />
    </div>
  );
}
