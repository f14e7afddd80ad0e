import type { AdviceRule } from '../provider.ts';
import { pages } from './pages.ts';

/** What follows from the answers. Sources: UserUtil, BasicAuthenticator, LoginAttemptCache. */
export const advice: readonly AdviceRule[] = [
  {
    code: 'basic-first-password',
    severity: 'warning',
    field: 'admins',
    when: () => true,
    message:
      'Each administrator here has the password admin until they change it, also after coming back from single sign-on. Only with mail set up, and a name other than admin, the first one is random and sent.',
    docs: `${pages.overview}#the-first-administrator`,
  },
  {
    code: 'basic-sign-up-all',
    severity: 'warning',
    field: 'signUp',
    when: ({ values }) => values['signUp'] === 'all',
    message: 'Whoever reaches the page gets an account, and sees what everybody may see.',
    docs: `${pages.overview}#who-may-sign-up`,
  },
  {
    code: 'basic-server-http',
    severity: 'warning',
    field: 'serverUrl',
    when: ({ https }) => https === false,
    message: 'Over http every password crosses the network readable. Put OpenMetadata behind TLS.',
    docs: pages.overview,
  },
  {
    code: 'basic-lockout-each',
    severity: 'note',
    field: 'replicas',
    when: ({ replicas }) => replicas === 'several',
    message:
      'Each server counts failed sign-ins by itself, in memory: with several, there are more attempts, and a restart forgets them.',
    docs: `${pages.overview}#passwords-and-failed-sign-ins`,
  },
];
