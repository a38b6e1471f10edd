import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { EditForm } from '@/components/ui/EditForm';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { cleanLine } from '@/lib/packs/clean';
import { NAME } from '@/lib/packs/limits';
import type { FullPack } from '@/lib/packs/query';
import { ownId, type OwnRow as Row } from '@/lib/practice/own';
import { isolate } from '@/lib/shared/isolate';
import { ShowMore } from '../frame/ShowMore';
import { useKeptFocus } from '../frame/use-kept-focus';
import type { QuestionsDo } from './do';
import { OwnRow } from './OwnRow';
import { ShareAsk } from './ShareAsk';

interface Props {
  pack: FullPack;
  /** Those of its questions that answer a search. */
  found: readonly Row[];
  open: boolean;
  lessOf: readonly string[];
  act: QuestionsDo;
}

/** So many rows come at a time. */
const STEP = 25;

function Rename({ pack, act, onClose }: Pick<Props, 'pack' | 'act'> & { onClose(): void }) {
  const [name, setName] = useUnsaved(`name ${pack.id}`, pack.name);
  const save = async () => cleanLine(name) !== '' && act.rename(pack.id, cleanLine(name));
  return (
    <EditForm onSave={save} onClose={onClose}>
      <div className="edit-fields">
        <div>
          <Field
            label={t('questions.name')}
            autoFocus
            dir="auto"
            maxLength={NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      </div>
      <div className="acts">
        <Button small kind="primary" type="submit" disabled={cleanLine(name) === ''}>
          {t('desk.rel.save')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
    </EditForm>
  );
}

function PackDo({ pack, act }: Pick<Props, 'pack' | 'act'>) {
  const [asked, setAsked] = useUnsaved(`asked ${pack.id}`, null, oneOf(['share', 'rename', null]));
  const acts = useRef<HTMLParagraphElement>(null);
  const { id, name, hidden } = pack;
  const button = (does: string, onClick: () => void, expanded?: boolean) => (
    <Button
      small
      kind="quiet"
      aria-label={t('questions.of', { does, text: isolate(name) })}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {does}
    </Button>
  );
  const close = () => {
    acts.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setAsked(null);
  };
  const turn = (what: 'share' | 'rename') => setAsked(asked === what ? null : what);
  return (
    <>
      <p className="qs-acts" ref={acts}>
        {button(t('questions.share'), () => turn('share'), asked === 'share')}
        {button(t('questions.rename'), () => turn('rename'), asked === 'rename')}
        {button(t(hidden ? 'questions.show' : 'questions.hide'), () => act.hidePack(id, !hidden))}
        {button(t('questions.delete'), () => act.removePack(id))}
      </p>
      {asked === 'share' ? <ShareAsk pack={pack} onSave={act.save} onClose={close} /> : null}
      {asked === 'rename' ? <Rename pack={pack} act={act} onClose={close} /> : null}
    </>
  );
}

/** One pack: its questions, and what can be done with all of them. */
export function PackCard({ pack, found, open, lessOf, act }: Props) {
  const [most, setMost] = useUnsaved(`most ${pack.id}`, STEP);
  const [unfolded, setUnfolded] = useUnsaved(`unfolded ${pack.id}`, false);
  const rows = useKeptFocus<HTMLUListElement>(found.length);
  const { name, hidden } = pack;
  return (
    <li className="qs-pack">
      <details
        open={open || unfolded || undefined}
        onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
      >
        <summary>
          <span>
            <bdi className="qs-name">{name}</bdi>{' '}
            <span className="m num">{t('questions.n', { n: pack.prompts.length })}</span>
          </span>
        </summary>
        {hidden ? <p className="dk-hint">{t('questions.pack.hidden')}</p> : null}
        {pack.prompts.length === 0 ? <p className="empty">{t('questions.pack.empty')}</p> : null}
        <ul className="dk-list" ref={rows}>
          {found.slice(0, most).map((row) => (
            <OwnRow key={row.id} row={row} less={lessOf.includes(ownId(row.id))} act={act} />
          ))}
        </ul>
        <ShowMore rest={found.length - most} step={STEP} onMore={() => setMost(most + STEP)} />
        <PackDo pack={pack} act={act} />
      </details>
    </li>
  );
}
