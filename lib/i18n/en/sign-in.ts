import type { Messages } from '../message';

/** What signing in to Google or Microsoft says when it doesn't come about, and when access is given up. */
export const signIn = {
  'signIn.cancelled':
    'The {provider} window was closed before it was done. If it showed an error, check the client id and its redirect address.',
  'signIn.denied':
    '{provider} says that access was not allowed. Sign in again and allow it, or use a calendar’s address.',
  'signIn.again': '{provider} wants you to sign in again. Until then nothing new comes in.',
  'signIn.admin':
    'Your organisation has to allow Cairn first. Ask whoever looks after its {provider} accounts.',
  'signIn.blocked':
    'Your organisation’s rules keep {provider} from letting this browser in. Ask its IT, or use a calendar’s address.',
  'signIn.client':
    '{provider} does not accept this client id or its redirect address. Compare both with what was registered.',
  'signIn.notSpa':
    '{provider} gave no access. Check the connection, and that the redirect address is registered as “single-page application”.',
  'signIn.offline': '{provider} can’t be reached. Check the connection.',
  'signIn.noPage':
    '{provider} showed an error in place of its page. Try once more; if it comes again, compare the client id and its redirect address with what was registered.',
  'signIn.busy': '{provider} can’t answer at the moment. Try again in a few minutes.',
  'signIn.clock':
    'This computer’s clock is more than five minutes off, so {provider}’s answer can’t be checked. Set it, then sign in again.',
  'signIn.unsafe':
    'What came back was not what Cairn had asked {provider}, so it was dropped. Sign in again.',
  'signIn.otherAccount':
    'That was another {provider} account. Sign in with the one these calendars belong to.',
  'signIn.partly':
    '{provider} was not allowed to show all that this needs. Sign in again and leave the calendar ticked.',
  'signIn.revoked': '{provider} was asked to end Cairn’s access. You can check it in your account.',
  'signIn.withdraw':
    'Cairn has thrown its access away. In your {provider} account you can take your consent back too.',
} as const satisfies Messages;
