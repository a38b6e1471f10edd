import { takesText } from '@/components/panel/typing';
import { isTyping } from '@/lib/panel/follow';

let lastInput = -Infinity;
document.addEventListener('input', () => {
  lastInput = performance.now();
});

/** Whether the user is writing in this page right now. */
export function typingNow(): boolean {
  const at = document.activeElement;
  const unsent = at instanceof HTMLInputElement && takesText(at) ? at.value : '';
  return isTyping({
    editable: takesText(at),
    unsent,
    sinceInput: performance.now() - lastInput,
  });
}
