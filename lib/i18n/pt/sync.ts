import type { sync as english } from '../en/sync';
import { translation } from '../translation';

export const sync = translation<typeof english>()({
  'sync.cancelled': 'A leitura foi interrompida. Nada mudou.',
  'sync.full':
    'O armazenamento do navegador está cheio. Abra espaço neste computador e leia de novo.',
  'sync.failed': 'Não foi possível ler este calendário. Nada mudou; tente mais uma vez.',
  'sync.known': 'Este endereço já está nos seus calendários.',
  'sync.gone': 'Este calendário foi removido.',
});
