import { useEffect, useRef } from 'react';
import type { PanelDo } from '@/components/panel/do';
import { isPressable, takesText } from '@/components/panel/typing';
import type { Mode } from '@/lib/mentoring/rules/current-meeting';
import { otherSide } from '@/lib/mentoring/rules/talk';
import { commandOf, type KeyCommand } from '@/lib/panel/keys';
import type { Side } from '@/lib/shared/row';

interface Parts {
  act: PanelDo;
  mode: Mode;
  side: Side | null;
  singleKeys: boolean;
  undo(): void;
  veil(): void;
  search(): void;
}

const sections = ['agenda', 'actions', 'goals', 'notes'] as const;

function focusField(name: string): boolean {
  const field = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  field?.focus();
  return field !== null;
}

function press(name: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  button?.click();
  return button !== null;
}

/** The page's line to write in; while preparing it is the one for what to raise. */
function write(): boolean {
  return focusField('write') || focusField('raise');
}

/** The line for something to raise; on a running meeting it opens first. */
function raise() {
  if (!focusField('raise')) press('open-raise');
}

function walk(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
  rows[next]?.focus();
}

function goToSection(at: number) {
  const section = document.getElementById(sections[at - 1] ?? '');
  if (!section) return;
  section.scrollIntoView({ block: 'start' });
  const inside = section.querySelector<HTMLElement>('[contenteditable="true"], [data-row]');
  (inside ?? section.querySelector<HTMLElement>('button, input'))?.focus({ preventScroll: true });
}

/** Escape leaves a field first; from nowhere in particular it leads back to what the clock says. */
function back(act: PanelDo) {
  const at = document.activeElement;
  if (at instanceof HTMLElement && at !== document.body) at.blur();
  else act.backToNow();
}

function obey(command: KeyCommand, { act, mode, side, undo, veil, search }: Parts): boolean {
  switch (command.do) {
    case 'write':
      return write();
    case 'raise':
      raise();
      return true;
    case 'ask':
      return press('ask');
    case 'veil':
      veil();
      return true;
    case 'search':
      search();
      return true;
    case 'section':
      goToSection(command.at);
      return true;
    case 'walk':
      walk(command.by);
      return true;
    case 'switchSide':
      if (mode === 'live') act.switchSide(otherSide(side));
      return mode === 'live';
    case 'undo':
      undo();
      return true;
    case 'keys':
      act.showKeys();
      return true;
    case 'back':
      back(act);
      return false;
    case 'close':
      if (mode === 'closing') act.close();
      else if (mode === 'live') act.startClosing();
      return mode === 'closing' || mode === 'live';
    case 'open':
      if (mode === 'prepare') act.ready();
      return mode === 'prepare';
    default:
      return false;
  }
}

/** The keys of the whole panel; a row's own keys are the row's. */
export function useKeys(parts: Parts) {
  const latest = useRef(parts);
  latest.current = parts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = takesText(event.target);
      const command = commandOf(event, { typing, single: latest.current.singleKeys });
      if (!command) return;
      // A key held down walks on; anything else it does once.
      if (event.repeat && command.do !== 'walk') return;
      const pressed = event.target !== document.body && isPressable(event.target);
      if (command.do === 'open' && pressed) return;
      if (obey(command, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
