import { detection } from '@/lib/i18n/en/detection';
import { meetings } from '@/lib/i18n/en/meetings';
import { notes } from '@/lib/i18n/en/notes';
import { panel } from '@/lib/i18n/en/panel';
import { popup } from '@/lib/i18n/en/popup';
import { quickLog } from '@/lib/i18n/en/quick-log';
import { ui } from '@/lib/i18n/en/ui';
import { speak } from '@/lib/i18n/translate';

speak('en', { ...detection, ...meetings, ...notes, ...panel, ...popup, ...quickLog, ...ui });
