import { t } from '@/components/ui/text';
import type { Leaving } from '@/lib/share/may-leave';
import { sheetDay } from './sheet-day';

type Agreement = Leaving<'agreements'>;

interface Props {
  agreements: readonly Agreement[];
  /** The partner's first name. */
  name: string;
  /** Without who proposed and decided. */
  brief?: boolean;
}

function Gain({ label, text }: { label: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <p className="pr-more">
      {label}: <bdi>{text}</bdi>
    </p>
  );
}

/** Who proposed and who decided (PRACTICE N2). */
function Whose({ agreement, name }: { agreement: Agreement; name: string }) {
  const side = (of: 'me' | 'partner' | 'both') =>
    of === 'partner' ? name : t(`sessions.side.${of}`);
  const { proposedBy, decidedBy } = agreement;
  return (
    <p className="pr-more">
      {t('sessions.agree.proposed')} {side(proposedBy)}
      {decidedBy ? ` · ${t('sessions.agree.decided')} ${side(decidedBy)}` : null}
    </p>
  );
}

function standing({ status, agreedOn, createdAt }: Agreement): string {
  if (status === 'open') return t('paper.agreed.open');
  return t('paper.agreed.on', { day: sheetDay(agreedOn ?? createdAt) });
}

/** Agreements with their day, their topic and what each side gains (PRACTICE N1, N4). */
export function AgreementList({ agreements, name, brief = false }: Props) {
  return (
    <ul className="pr-list">
      {agreements.map((one) => (
        <li key={one.id} className="pr-one">
          <p>
            <bdi>{one.text}</bdi>
          </p>
          <p className="pr-more num">
            {standing(one)} · {t(`sessions.topic.${one.topic}`)}
          </p>
          <Gain label={t('sessions.agree.gain.me')} text={one.gains.me} />
          <Gain label={t('sessions.agree.gain.partner', { name })} text={one.gains.partner} />
          {brief ? null : <Whose agreement={one} name={name} />}
        </li>
      ))}
    </ul>
  );
}
