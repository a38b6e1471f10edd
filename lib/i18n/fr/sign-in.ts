import type { signIn as english } from '../en/sign-in';
import { translation } from '../translation';

export const signIn = translation<typeof english>()({
  'signIn.cancelled':
    'La fenêtre de {provider} a été fermée trop tôt. Si elle montrait une erreur, vérifiez l’identifiant client et son adresse de redirection.',
  'signIn.denied':
    '{provider} indique que l’accès n’a pas été autorisé. Reconnectez-vous et autorisez-le, ou prenez l’adresse du calendrier.',
  'signIn.again':
    '{provider} vous demande de vous reconnecter. D’ici là, rien de nouveau n’arrive.',
  'signIn.admin':
    'Votre organisation doit d’abord autoriser Cairn. Adressez-vous à qui y gère les comptes {provider}.',
  'signIn.blocked':
    'Les règles de votre organisation empêchent {provider} d’admettre ce navigateur. Voyez avec le service informatique, ou prenez l’adresse du calendrier.',
  'signIn.client':
    '{provider} n’accepte pas cet identifiant client ou son adresse de redirection. Comparez-les avec ce qui est enregistré.',
  'signIn.notSpa':
    '{provider} n’a pas donné d’accès. Vérifiez la connexion, et que l’adresse est enregistrée comme « application monopage ».',
  'signIn.offline': '{provider} est injoignable. Vérifiez la connexion.',
  'signIn.noPage':
    '{provider} a affiché une erreur au lieu de sa page. Réessayez ; si elle revient, comparez l’identifiant client et son adresse de redirection avec ce qui est enregistré.',
  'signIn.busy': '{provider} ne peut pas répondre pour l’instant. Réessayez dans quelques minutes.',
  'signIn.clock':
    'L’horloge de cet ordinateur a plus de cinq minutes d’écart ; la réponse de {provider} est invérifiable. Réglez-la et reconnectez-vous.',
  'signIn.unsafe':
    'La réponse n’était pas celle que Cairn attendait de {provider} ; elle a été écartée. Reconnectez-vous.',
  'signIn.otherAccount':
    'C’était un autre compte {provider}. Connectez-vous avec celui de ces calendriers.',
  'signIn.partly':
    '{provider} n’a pas le droit de montrer tout ce qu’il faut ici. Reconnectez-vous et laissez l’agenda coché.',
  'signIn.revoked':
    'Cairn a demandé à {provider} de mettre fin à son accès. Votre compte permet de le vérifier.',
  'signIn.withdraw':
    'Cairn a jeté son accès. Dans votre compte {provider}, vous pouvez aussi retirer votre accord.',
});
