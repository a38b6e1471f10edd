import { useState } from 'react';
import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Insights } from '@/components/desk/insights/Insights';
import { t } from '@/components/ui/text';
import type { Grain } from '@/lib/insights';
import { handOverBlob } from './download';
import type { AllPageProps, PageProps } from './page-props';
import { useInsights } from './use-insights';

interface Props extends PageProps, Partial<Pick<AllPageProps, 'away'>> {
  /** Whose; left out over all partners. */
  id?: string;
}

const NO_AWAY = { shown: false, onAway: () => undefined };

/** Insights over all partners, or of one of them, wired. */
export function InsightsPage({ arrived, now, tell, away = NO_AWAY, id }: Props) {
  const [grain, setGrain] = useState<Grain>('month');
  const live = useInsights(id, grain, now);
  const save = (file: string, blob: Blob | null) => {
    if (blob) handOverBlob(file, blob);
    tell(
      blob
        ? { kind: 'said', text: t('insights.said', { file }) }
        : { kind: 'failed', text: t('insights.failed') },
    );
  };
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <Insights
            arrived={arrived}
            view={view}
            away={away}
            onGrain={setGrain}
            onSave={save}
            onPrint={() => window.print()}
          />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}
