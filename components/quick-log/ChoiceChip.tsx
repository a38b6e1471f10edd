import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Chip } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { t } from '../ui/text';
import { ChoiceList } from './ChoiceList';
import type { Choice } from './choice';
import { DayPicker } from './DayPicker';
import { Flyout } from './Flyout';
import type { Look } from './known';
import { PICK } from './part-choices';
import { isLetter } from './use-choice-keys';

interface Props {
  /** Which part it is, for finding the chip. */
  id: string;
  /** "By when" */
  part: string;
  /** "Fri 15 May" */
  value: string;
  icon?: IconName;
  mark?: ReactNode;
  look: Look;
  choices(): readonly Choice[];
  chosen: string;
  onChoose(key: string): void;
}

type Open = { typed: string } | 'picking' | null;

/** One part of the line as a chip; pressing it, or typing on it, opens its list. */
export function ChoiceChip({ id, part, value, choices, chosen, onChoose, look, ...marks }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const leave = () => setOpen(null);
  const close = () => {
    leave();
    chip.current?.focus();
  };
  const choose = (key: string) => {
    if (key === PICK) return setOpen('picking');
    onChoose(key);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typed = isLetter(event) ? event.key : '';
    if (!typed && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen({ typed });
  };
  const list = { label: part, chosen, onChoose: choose, onClose: close };
  return (
    <>
      <Chip
        ref={chip}
        {...marks}
        data-part={id}
        aria-haspopup="listbox"
        aria-expanded={open !== null}
        onMouseDown={(event) => open && event.preventDefault()}
        onClick={() => setOpen(open ? null : { typed: '' })}
        onKeyDown={onKeyDown}
      >
        <span className="vh">{t('popup.chip', { part })}</span>
        <span className="cut">{value}</span>
      </Chip>
      {open ? (
        <Flyout chip={chip} look={look} onLeave={leave}>
          {open === 'picking' ? (
            <DayPicker day={chosen} onPick={choose} onClose={close} />
          ) : (
            <ChoiceList {...list} choices={choices()} typed={open.typed} />
          )}
        </Flyout>
      ) : null}
    </>
  );
}
