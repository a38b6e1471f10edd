import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { BroughtPack, Refusal } from '@/lib/packs/file';
import { PER_PACK } from '@/lib/packs/limits';
import type { FullPack } from '@/lib/packs/query';
import { useKeptFocus } from '../frame/use-kept-focus';
import { FileButton } from '../intake/FileButton';
import { BringAsk } from './BringAsk';
import type { QuestionsDo } from './do';
import { PackCard } from './PackCard';
import { WriteQuestion } from './WriteQuestion';

interface Props {
  packs: readonly FullPack[];
  lessOf: readonly string[];
  /** The library's questions as they are worded here. */
  library: readonly string[];
  /** Whether a question's words answer the search. */
  fits(text: string): boolean;
  /** Something is looked for: packs without a hit are left out, the others stand open. */
  searching: boolean;
  act: QuestionsDo;
}

function usePackFile(act: QuestionsDo) {
  const [brought, setBrought] = useState<{ pack: BroughtPack | Refusal; n: number } | null>(null);
  const count = useRef(0);
  const read = async ([file]: File[]) => {
    if (!file) return;
    count.current += 1;
    const n = count.current;
    setBrought({ pack: await act.read(file), n });
  };
  const foot = useRef<HTMLParagraphElement>(null);
  const close = () => {
    foot.current?.querySelector('button')?.focus();
    setBrought(null);
  };
  return { brought, read, close, foot };
}

/** The user's own packs. */
export function Own({ packs, lessOf, library, fits, searching, act }: Props) {
  const [writing, setWriting] = useUnsaved('writing', false);
  const { brought, read, close, foot } = usePackFile(act);
  const list = useKeptFocus<HTMLUListElement>(packs.length);
  // A pack that comes while the page is there is what was asked for, and stands open.
  const [before] = useState(() => new Set(packs.map(({ id }) => id)));
  const pack = brought?.pack;
  const shown = packs
    .map((one) => ({ pack: one, found: one.prompts.filter(({ text }) => fits(text)) }))
    .filter(({ found }) => !searching || found.length > 0);
  return (
    <Section
      className="dk-card qs-own"
      title={t('questions.own')}
      action={
        <Button small aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {t('questions.write')}
        </Button>
      }
    >
      {writing ? <WriteQuestion packs={packs} act={act} onClose={() => setWriting(false)} /> : null}
      {packs.length === 0 ? <p className="empty">{t('questions.own.none')}</p> : null}
      <ul className="qs-packs" ref={list}>
        {shown.map((one) => (
          <PackCard
            key={one.pack.id}
            {...one}
            open={searching || before.size <= 1 || !before.has(one.pack.id)}
            lessOf={lessOf}
            act={act}
          />
        ))}
      </ul>
      {typeof pack === 'string' ? (
        <Message tone="bad">{t(`questions.no.${pack}`, { most: PER_PACK })}</Message>
      ) : null}
      {pack && typeof pack !== 'string' ? (
        <BringAsk
          key={brought?.n}
          brought={pack}
          packs={packs}
          library={library}
          onAdd={act.add}
          onClose={close}
        />
      ) : null}
      <p className="qs-acts" ref={foot}>
        <FileButton small accept=".json,application/json" onFiles={(files) => void read(files)}>
          {t('questions.bring')}
        </FileButton>
      </p>
    </Section>
  );
}
