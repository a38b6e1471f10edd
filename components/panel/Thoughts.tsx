import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Picked } from '@/lib/practice/pick';
import { usePanelDo, usePanelMore } from './do';

interface Props {
  /** The latter ones are on the preparation page. */
  prompts: readonly Picked[];
  /** The preparation page of this meeting, where it is the first with the partner (PRACTICE P1). */
  first: string | null;
}

/** The three questions before a first meeting have their page. */
function First({ page }: { page: string }) {
  const act = usePanelDo();
  return (
    <p className="offer closing-offer">
      <Icon name="ask" />
      <span className="m">{t('panel.first')}</span>
      <Button small onClick={() => act.openDesk(page)}>
        {t('panel.first.open')}
      </Button>
    </p>
  );
}

/** One or two questions chosen for this meeting, each with a folded reason. */
export function Thoughts({ prompts, first }: Props) {
  const { raiseOffer, putAway } = usePanelMore();
  if (prompts.length === 0 && !first) return null;
  return (
    <Section title={t('panel.think')}>
      {first ? <First page={first} /> : null}
      {prompts.map(({ prompt, text, why }) => {
        const said = word(text);
        return (
          <div key={prompt.id} className="pr">
            <p className="say">
              <bdi>{said}</bdi>
            </p>
            <details>
              <summary className="link">{t('panel.think.why')}</summary>
              <p className="m">
                <bdi>{word(why)}</bdi>
              </p>
            </details>
            <div className="acts">
              <Button
                small
                kind="quiet"
                aria-label={t('panel.offers.raise', { text: said })}
                onClick={() =>
                  void raiseOffer({ key: `prompt:${prompt.id}`, text: said, goalId: null })
                }
              >
                {t('panel.action.raise')}
              </Button>
              <Button
                small
                kind="quiet"
                aria-label={t('panel.think.another', { text: said })}
                onClick={() => putAway(prompt.id)}
              >
                {t('panel.think.other')}
              </Button>
            </div>
          </div>
        );
      })}
    </Section>
  );
}
