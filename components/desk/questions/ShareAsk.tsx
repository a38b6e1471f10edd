import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { packFile } from '@/lib/packs/file';
import type { FullPack } from '@/lib/packs/query';

interface Props {
  pack: FullPack;
  onSave(pack: FullPack): void;
  onClose(): void;
}

/** What goes into the file of a pack, letter by letter, before it is saved. */
export function ShareAsk({ pack, onSave, onClose }: Props) {
  const n = pack.prompts.filter(({ hidden }) => !hidden).length;
  if (n === 0) return <p className="dk-hint">{t('questions.goes.none')}</p>;
  return (
    <div className="dk-inset">
      <p>{t('questions.goes', { n })}</p>
      <p className="dk-hint">{t('questions.stays')}</p>
      <div>
        <TextField
          label={t('questions.goes.file')}
          className="qs-file"
          dir="ltr"
          readOnly
          rows={10}
          spellCheck={false}
          value={packFile(pack)}
        />
      </div>
      <div className="dk-do">
        <Button small kind="primary" onClick={() => onSave(pack)}>
          {t('questions.save')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
    </div>
  );
}
