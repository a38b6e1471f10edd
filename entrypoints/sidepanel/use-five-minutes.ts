import { useEffect, useRef } from 'react';
import { t } from '@/components/ui/text';
import { minutesOf } from '@/lib/mentoring/rules/minutes';
import type { PanelModel } from '@/lib/panel/model';

const MARK = 5;

/** Time is announced once a meeting, when no more than five minutes are left; also after a sleep over the mark. */
export function useFiveMinutes({ view, now }: PanelModel, say: (words: string) => void): void {
  const id = view?.meeting.id;
  const left = view && now >= view.meeting.start ? minutesOf(view.meeting, now).left : null;
  const last = useRef<{ id: string | undefined; left: number | null }>({ id, left });
  useEffect(() => {
    const before = last.current.id === id ? last.current.left : null;
    last.current = { id, left };
    if (before === null || left === null || left < 1) return;
    if (before > MARK && left <= MARK) say(t('panel.time.announce', { n: left }));
  }, [id, left, say]);
}
