import { defineBackground } from 'wxt/utils/define-background';
import { keepAlarm, onAlarm } from '@/lib/browser/alarms';
import { onMessage } from '@/lib/browser/messages';
import { onNotificationOpensPanel } from '@/lib/browser/notifications';
import { keepStorage } from '@/lib/browser/persistence';
import { startSurface } from '@/lib/browser/start-surface';
import { onButtonOpensPanel, onPanelShortcut, setButtonOpensPanel } from '@/lib/browser/toolbar';
import { createTranslate } from '@/lib/i18n/translate';
import { followMeetings } from '@/lib/reminders/follow-meetings';
import { START_PREFIX } from '@/lib/reminders/start-alarms';
import { createStore } from '@/lib/storage/store';

const TICK = 'tick';
const TICK_MINUTES = 15;

export default defineBackground(() => {
  const store = createStore();
  const follow = () => followMeetings(store, startSurface, createTranslate());

  // Listeners stand before anything is awaited: a worker woken by an event loses those added later.
  onButtonOpensPanel();
  onPanelShortcut();
  onNotificationOpensPanel(START_PREFIX);
  onAlarm(() => void follow());
  onMessage(async (message) => {
    if (message.type === 'panel-opened') await setButtonOpensPanel(false);
    else await follow();
  });

  void keepAlarm(TICK, TICK_MINUTES);
  void keepStorage();
  void follow();
});
