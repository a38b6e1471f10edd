import type { deskCopies as english } from '../en/desk-copies';
import { translation } from '../translation';

export const deskCopies = translation<typeof english>()({
  'copies.bring': 'Trazer uma cópia de volta',
  'copies.bring.hint':
    'Escolha um documento que o Cairn fez aqui ou noutro navegador. Vê o que mudaria antes de algo mudar.',
  'copies.work.writing': 'A cópia está a ser feita',
  'copies.work.looking': 'A cópia está a ser lida',
  'copies.work.merge': 'A cópia está a ser acrescentada',
  'copies.work.replace': 'A cópia está a ser posta no lugar',
  'copies.work.undo': 'A cópia está a ser retirada',
  'copies.head': 'O que esta cópia mudaria',
  'copies.made': 'Feita em {day}.',
  'copies.undated': 'Não diz de quando é.',
  'copies.broken':
    'Este documento está cortado ou danificado. Aqui está o que ainda se lê; outra cópia talvez tenha mais.',
  'copies.touched': 'Este documento foi alterado depois de o Cairn o fazer. Use-o só se foi você.',
  'copies.unknown': {
    one: '{n} registo é de um tipo que este Cairn não conhece e fica de fora.',
    many: '{n} registos são de tipos que este Cairn não conhece e ficam de fora.',
    other: '{n} registos são de tipos que este Cairn não conhece e ficam de fora.',
  },
  'copies.twins': {
    one: '{n} registo estava lá duas vezes. Conta o mais recente.',
    many: '{n} registos estavam lá várias vezes. Contam os mais recentes.',
    other: '{n} registos estavam lá várias vezes. Contam os mais recentes.',
  },
  'copies.nothing': 'Já está tudo aqui.',
  'copies.rest': {
    one: '{n} outro registo',
    many: '{n} outros registos',
    other: '{n} outros registos',
  },
  'copies.add': 'Juntar ao que está aqui',
  'copies.add.fresh': 'Novo aqui',
  'copies.add.newer': 'Mais recente na cópia: vem dela',
  'copies.add.torn': 'Mudado nos dois lados no mesmo instante: vale um dos dois',
  'copies.add.goes': 'Apagado na cópia: sai também daqui',
  'copies.add.older': 'Mais recente aqui: fica como está',
  'copies.instead': 'Pôr no lugar do que está aqui',
  'copies.instead.head': 'Pôr a cópia no lugar de tudo o que está aqui?',
  'copies.instead.goes': 'Não está na cópia e sai',
  'copies.instead.older': 'Volta a ser como na cópia',
  'copies.instead.torn': 'É diferente e fica como na cópia',
  'copies.instead.newer': 'Mais recente na cópia',
  'copies.instead.fresh': 'Novo aqui',
  'copies.instead.settings':
    'As suas preferências passam a ser as da cópia. Os calendários ligados aqui ficam.',
  'copies.instead.calendars': 'As suas preferências ficam, e os calendários ligados aqui também.',
  'copies.back': 'Durante trinta dias pode voltar atrás.',
  'copies.instead.yes': 'Sim, pôr no lugar',
  'copies.done.merge': 'A cópia foi acrescentada',
  'copies.done.replace': 'A cópia está no lugar',
  'copies.done.hint':
    'Os seus calendários são lidos de novo. Durante trinta dias pode retirar a cópia.',
  'copies.undo': 'Retirar a cópia',
  'copies.undone': 'Está tudo como antes',
  'copies.last.merge': 'Em {day} foi acrescentada uma cópia de {made}.',
  'copies.last.replace': 'Em {day} uma cópia de {made} tomou o lugar do que estava aqui.',
  'copies.last.merge.undated': 'Em {day} foi acrescentada uma cópia.',
  'copies.last.replace.undated': 'Em {day} uma cópia tomou o lugar do que estava aqui.',
  'copies.losing': 'Desde então escreveu ou mudou isto. Sairia:',
  'copies.losing.yes': 'Retirar a cópia mesmo assim',
  'copies.losing.no': 'Deixar tudo como está',
  'copies.cancelled': 'Parado. Nada mudou.',
  'copies.full': 'Há pouco espaço neste dispositivo e nada mudou. Liberte algum e tente de novo.',
  'copies.failed': 'Não resultou e nada mudou. Tente de novo.',
  'copies.refused.large':
    'Este documento é maior do que qualquer cópia do Cairn. Escolha um cujo nome comece por “cairn-”.',
  'copies.refused.empty': 'Este documento está vazio. Escolha outra cópia.',
  'copies.refused.unreadable':
    'Nada se lê neste documento: está danificado ou não é uma cópia do Cairn. Escolha outro.',
  'copies.refused.foreign':
    'Este documento não é uma cópia do Cairn. Escolha um cujo nome comece por “cairn-”.',
  'copies.refused.pack': 'Isto é um pacote de perguntas. Abra-o em Perguntas.',
  'copies.refused.later':
    'Esta cópia é de um Cairn mais recente. Atualize primeiro o Cairn e escolha-a de novo.',
  'copies.refused': {
    one: '{n} registo não se lê e fica de fora',
    many: '{n} registos não se leem e ficam de fora',
    other: '{n} registos não se leem e ficam de fora',
  },
  'copies.refused.keep': 'Guardar o ilegível entre os registos postos de lado',
  'copies.refused.column': '“{column}” não está como deve',
  'copies.refused.row': 'não tem a forma de um registo',
  'copies.refused.sample': 'pertence ao exemplo',
});
