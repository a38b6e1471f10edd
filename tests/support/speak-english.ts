import { speakEnglish } from '@/lib/i18n/english';

speakEnglish();
