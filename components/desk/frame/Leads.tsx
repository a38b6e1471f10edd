import { leadChoices, leadWords, MOST_LEADS, withLead } from '@/lib/desk/leads';
import { say } from '../words';

interface Props {
  /** Minutes before a meeting. */
  leads: readonly number[];
  onChange(leads: number[]): void;
}

/** Which lead times are wanted, each a tick. */
export function Leads({ leads, onChange }: Props) {
  return (
    <div className="dk-ticks">
      {leadChoices(leads).map((minutes) => {
        const on = leads.includes(minutes);
        return (
          <label className="dk-tick" key={minutes}>
            <input
              type="checkbox"
              checked={on}
              disabled={!on && leads.length >= MOST_LEADS}
              onChange={(event) => onChange(withLead(leads, minutes, event.target.checked))}
            />
            {say(leadWords(minutes))}
          </label>
        );
      })}
    </div>
  );
}
