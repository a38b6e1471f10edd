import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { type Brought, broughtBy } from '@/lib/desk/intake';

interface Props {
  onBrought(brought: Brought): void;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes calendar files dropped anywhere on the page, or pasted, and calendar text pasted. */
export function DropTarget({ onBrought }: Props) {
  const [over, setOver] = useState(false);
  const take = useRef(onBrought);
  take.current = onBrought;
  useEffect(() => {
    const hand = (data: DataTransfer | null, event: Event) => {
      const brought = broughtBy(data);
      if (brought.files.length === 0 && brought.text === '') return;
      event.preventDefault();
      take.current(brought);
    };
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving the window has no related target; moving between elements has one.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (carriesFiles(event)) hand(event.dataTransfer, event);
    };
    const paste = (event: ClipboardEvent) => hand(event.clipboardData, event);
    const pairs = { dragenter: drag, dragover: drag, dragleave: leave, drop, paste };
    const all = Object.entries(pairs) as [string, EventListener][];
    for (const [name, listener] of all) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) document.removeEventListener(name, listener);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="dk-drop" aria-hidden="true">
      <p>
        <Icon name="file" />
        {t('desk.source.drop')}
      </p>
    </div>
  );
}
