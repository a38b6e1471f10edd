import { takesText } from '@/components/panel/typing';
import { isTyping } from '@/lib/panel/follow';

let lastInput = -Infinity;
document.addEventListener('input', () => {
  lastInput = performance.now();
});

/** Where the user writes: in the line itself also while one of its parts is being changed. */
function place(): Element | null {
  const at = document.activeElement;
  return at?.closest('.line-chips') ? document.querySelector('[data-field="write"]') : at;
}

/** Whether the user is writing in this page right now. */
export function typingNow(): boolean {
  const at = place();
  const unsent = at instanceof HTMLInputElement && takesText(at) ? at.value : '';
  return isTyping({
    editable: takesText(at),
    unsent,
    sinceInput: performance.now() - lastInput,
  });
}
