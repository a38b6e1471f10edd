import type { signIn as english } from '../en/sign-in';
import { translation } from '../translation';

export const signIn = translation<typeof english>()({
  'signIn.cancelled':
    'A janela de {provider} foi fechada antes do fim. Se mostrava um erro, verifique o id. de cliente e o endereço de redirecionamento.',
  'signIn.denied':
    '{provider} diz que o acesso não foi permitido. Entre de novo e permita, ou use o endereço do calendário.',
  'signIn.again': '{provider} pede que você entre de novo. Até lá, não chega nada de novo.',
  'signIn.admin':
    'A sua organização precisa permitir o Cairn antes. Fale com quem cuida das contas {provider}.',
  'signIn.blocked':
    'As regras da sua organização não deixam {provider} aceitar este navegador. Fale com a informática, ou use o endereço do calendário.',
  'signIn.client':
    '{provider} não aceita este id. de cliente ou o endereço de redirecionamento. Compare os dois com o que foi registrado.',
  'signIn.notSpa':
    '{provider} não deu acesso. Verifique a conexão, e se o endereço está registrado como “aplicativo de página única”.',
  'signIn.offline': 'Não se chega a {provider}. Verifique a conexão.',
  'signIn.noPage':
    '{provider} mostrou um erro em vez da sua página. Tente mais uma vez; se voltar, compare o id. de cliente e o endereço de redirecionamento com o que foi registrado.',
  'signIn.busy': '{provider} não pode responder agora. Tente de novo daqui a alguns minutos.',
  'signIn.clock':
    'O relógio deste computador está mais de cinco minutos errado e a resposta de {provider} não pode ser conferida. Acerte-o e entre de novo.',
  'signIn.unsafe':
    'O que chegou não era o que o Cairn tinha pedido a {provider}, e foi descartado. Entre de novo.',
  'signIn.otherAccount': 'Essa era outra conta {provider}. Entre com a conta destes calendários.',
  'signIn.partly':
    '{provider} não pode mostrar tudo o que é preciso aqui. Entre de novo e deixe o calendário marcado.',
  'signIn.revoked':
    '{provider} recebeu o pedido de encerrar o acesso do Cairn. Você pode conferir na sua conta.',
  'signIn.withdraw':
    'O Cairn jogou fora o seu acesso. Na sua conta {provider} você também pode retirar a permissão.',
});
