import { Gone } from '@/components/desk/frame/Gone';
import { Head } from '@/components/desk/frame/Head';
import { Loaded } from '@/components/desk/frame/Loaded';
import { AgreementSheet } from '@/components/desk/print/AgreementSheet';
import { CharterSheet } from '@/components/desk/print/CharterSheet';
import { JourneySheet } from '@/components/desk/print/JourneySheet';
import { Empty } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { archivePartner } from '@/lib/desk/partners/archive';
import { journeyOf } from '@/lib/sessions/journey';
import { paperView } from '@/lib/sessions/papers';
import { isolate } from '@/lib/shared/isolate';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends PageProps {
  id: string;
  /** Which sheet. */
  sub: string;
}

const print = () => window.print();

function JourneyPlace({ id, now, act, arrived }: Props) {
  const live = useKept(useLive(() => journeyOf(store, id, now), [id, now]));
  return (
    <Loaded live={live}>
      {(journey) =>
        journey ? (
          <JourneySheet
            journey={journey}
            arrived={arrived}
            onPrint={print}
            onRest={() => {
              const name = isolate(journey.partner.name);
              void act(t('desk.partner.archive.did', { name }), archivePartner(store, id, true));
            }}
          />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}

const sheets = { charter: CharterSheet, agreements: AgreementSheet } as const;

function SheetPlace({ id, sheet, arrived }: Props & { sheet: keyof typeof sheets }) {
  const live = useKept(useLive(() => paperView(store, id), [id]));
  const Sheet = sheets[sheet];
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <Sheet view={view} arrived={arrived} onPrint={print} />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}

/** A sheet to print, wired. */
export function PaperPlace(props: Props) {
  const { sub, arrived } = props;
  if (sub === 'journey') return <JourneyPlace {...props} />;
  if (sub === 'charter' || sub === 'agreements') return <SheetPlace {...props} sheet={sub} />;
  return (
    <>
      <Head title={t('paper.links')} arrived={arrived}>
        {t('paper.links')}
      </Head>
      <Empty icon="print">{t('paper.none')}</Empty>
    </>
  );
}
