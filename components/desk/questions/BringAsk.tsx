import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Into } from '@/lib/packs/commands';
import type { BroughtPack } from '@/lib/packs/file';
import { ALL, LETTERS } from '@/lib/packs/limits';
import { freeName, previewOf } from '@/lib/packs/preview';
import type { FullPack } from '@/lib/packs/query';
import type { Question } from '@/lib/packs/question';
import { isolate } from '@/lib/shared/isolate';
import { Tick } from '../frame/Tick';
import { StepHead } from '../intake/StepHead';

interface Props {
  brought: BroughtPack;
  packs: readonly FullPack[];
  /** The library's questions as they are worded here. */
  library: readonly string[];
  onAdd(into: Into, questions: readonly Question[]): Promise<boolean>;
  onClose(): void;
}

function Fold({ label, questions }: { label: string; questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <details className="dk-fold">
      <summary className="link">{label}</summary>
      <ul>
        {questions.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and twins share a text
          <li key={at}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface WhereProps {
  /** The pack of the same name. */
  named: string;
  free: string;
  joins: boolean;
  join: boolean;
  onJoin(join: boolean): void;
}

function Where({ named, free, joins, join, onJoin }: WhereProps) {
  const group = useId();
  if (!joins) return <p>{t('questions.join.full', { name: isolate(named) })}</p>;
  const option = (value: boolean, label: string) => (
    <label>
      <input type="radio" name={group} checked={join === value} onChange={() => onJoin(value)} />
      {label}
    </label>
  );
  return (
    <fieldset className="dk-chair">
      <legend className="fl">{t('questions.where')}</legend>
      {option(true, t('questions.join', { name: isolate(named) }))}
      {option(false, t('questions.apart', { name: isolate(free) }))}
    </fieldset>
  );
}

function Told({ brought, fresh, twins }: { brought: BroughtPack; fresh: number; twins: number }) {
  const { long, unread, unseen } = brought;
  return (
    <div className="num">
      <p>{t('questions.fresh', { n: fresh })}</p>
      {twins > 0 ? <p>{t('questions.twins', { n: twins })}</p> : null}
      {long > 0 ? <p>{t('questions.toolong', { n: long, most: LETTERS })}</p> : null}
      {unread > 0 ? <p>{t('questions.unread', { n: unread })}</p> : null}
      {unseen > 0 ? <p>{t('questions.unseen', { n: unseen })}</p> : null}
    </div>
  );
}

/** What would come of a file, before anything is kept. */
export function BringAsk({ brought, packs, library, onAdd, onClose }: Props) {
  const name = brought.name || t('questions.first');
  const [too, setToo] = useState(false);
  const [join, setJoin] = useState(true);
  const compared = previewOf({ ...brought, name }, packs, library);
  const { fresh, twins } = compared;
  const chosen = too ? brought.questions : fresh;
  const { namesake, joins, over } = previewOf({ name, questions: [...chosen] }, packs, library);
  const free = freeName(name, packs);
  const add = async () => {
    const into = namesake && joins && join ? { id: namesake.id } : { name: free };
    if (await onAdd(into, chosen)) onClose();
  };
  return (
    <div className="dk-inset qs-bring">
      <StepHead>{t('questions.brought', { name: isolate(name) })}</StepHead>
      <Told brought={brought} fresh={fresh.length} twins={twins.length} />
      <Fold label={t('questions.see')} questions={fresh} />
      <Fold label={t('questions.see.twins')} questions={twins} />
      {twins.length > 0 ? (
        <Tick checked={too} onChange={setToo}>
          {t('questions.twins.too')}
        </Tick>
      ) : null}
      {namesake && chosen.length > 0 ? (
        <Where named={namesake.name} free={free} joins={joins} join={join} onJoin={setJoin} />
      ) : null}
      {over > 0 ? <p role="alert">{t('questions.over', { n: over, most: ALL })}</p> : null}
      {chosen.length === 0 ? <p>{t('questions.nothing')}</p> : null}
      <div className="dk-do">
        {chosen.length > 0 && over === 0 ? (
          <Button small kind="primary" onClick={() => void add()}>
            {t('questions.add', { n: chosen.length })}
          </Button>
        ) : null}
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
    </div>
  );
}
