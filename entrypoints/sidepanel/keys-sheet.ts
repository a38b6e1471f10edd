export { KeysSheet as default } from '@/components/panel/KeysSheet';
