import { sizeOf } from '@/lib/desk/settings-form';
import { manner } from '@/lib/i18n/manner';

/** Bytes as people write them: "3.4 MB". */
export function bytesText(bytes: number): string {
  const { n, unit } = sizeOf(bytes);
  return new Intl.NumberFormat(manner().tag, { style: 'unit', unit }).format(n);
}
