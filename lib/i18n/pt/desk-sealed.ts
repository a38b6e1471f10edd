import type { deskSealed as english } from '../en/desk-sealed';
import { translation } from '../translation';

export const deskSealed = translation<typeof english>()({
  'sealed.ask': 'Baixar trancado',
  'sealed.head': 'Trancar a cópia com uma senha',
  'sealed.about':
    'Sem ela ninguém pode abrir o arquivo, nem você. O Cairn não a guarda em lugar nenhum: anote-a.',
  'sealed.phrase': 'Senha',
  'sealed.phrase.hint':
    'Pelo menos {n} caracteres. Quatro palavras sem relação entre si são uma boa escolha.',
  'sealed.again': 'A mesma outra vez',
  'sealed.show': 'Mostrar o que se digita',
  'sealed.short': { one: 'Falta mais {n} caractere.', other: 'Faltam mais {n} caracteres.' },
  'sealed.differs': 'As duas não são iguais.',
  'sealed.do': 'Trancar e baixar',
  'sealed.open.head': 'Esta cópia está trancada',
  'sealed.open.wrong': 'Esta senha não a abre. Maiúsculas e espaços contam.',
  'sealed.open.lock':
    'Foi selada com um bloqueio. O que então abria o bloqueio também a abre: a senha ou o código de recuperação.',
  'sealed.open.either': 'Senha ou código de recuperação',
  'sealed.open.neither':
    'Isto não a abre nem como senha nem como código de recuperação. Numa senha contam maiúsculas e espaços.',
  'sealed.open.do': 'Abrir',
  'sealed.damaged':
    'Esta cópia trancada está danificada ou foi alterada, e não pode ser aberta. Escolha outra.',
  'sealed.costly':
    'Abrir este arquivo exigiria mais memória do que qualquer cópia do Cairn. Escolha outro.',
  'sealed.work.locking': 'A cópia está sendo trancada',
  'sealed.work.opening': 'A cópia está sendo aberta',
});
