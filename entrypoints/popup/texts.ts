import { panelWords } from '@/lib/i18n/en/panel-words';
import { popup } from '@/lib/i18n/en/popup';
import { quickLog } from '@/lib/i18n/en/quick-log';
import { ui } from '@/lib/i18n/en/ui';
import { speak } from '@/lib/i18n/translate';

speak('en', { ...panelWords, ...popup, ...quickLog, ...ui });
