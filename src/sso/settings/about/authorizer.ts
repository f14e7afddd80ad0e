import type { About } from '../setting.ts';
import type { authorizer as names } from '../authorizer.ts';

const yaml = 'conf/openmetadata.yaml';

/** What the settings of the block `authorizerConfiguration` are about. */
export const authorizer: Record<keyof typeof names, About> = {
  authorizerEnabled: {
    meaning: 'Whether the chart renders the authorizer settings at all.',
    source: 'chart values.yaml',
  },
  authorizerClassName: {
    meaning: 'The class that decides what a user may do.',
    source: `${yaml}, chart schema`,
    caution: 'The chart allows only the default.',
  },
  requestFilter: {
    meaning: 'The class that reads the token of every request.',
    source: `${yaml}, chart schema`,
    caution: 'The chart allows only the default.',
  },
  adminPrincipals: {
    meaning: 'User names of administrators: what stands before the @, in small letters.',
    source: `${yaml}, AuthenticationCodeFlowHandler`,
  },
  allowedRegistrationDomains: {
    meaning: 'Mail domains whose users get an account at first sign-in.',
    source: yaml,
  },
  principalDomain: {
    meaning: 'The mail domain of users whose name has none.',
    source: `${yaml}, SecurityUtil`,
    caution: 'The default makes the first administrator admin@open-metadata.org (#33737).',
  },
  allowedDomains: {
    meaning: 'Mail domains let in when the domain is enforced.',
    source: `${yaml}, #20329`,
  },
  enforcePrincipalDomain: {
    meaning: 'Lets in only users of the principal domain or of the allowed domains.',
    source: 'SecurityUtil, #30285',
    caution: 'Before 2.0, as we infer, capital letters count.',
  },
  enableSecureSocket: {
    meaning: 'Whether a WebSocket connection needs a token; nothing to do with TLS.',
    source: yaml,
  },
  useRolesFromProvider: {
    meaning: 'Takes the roles of a user from the roles claim at every sign-in.',
    source: `${yaml}, JwtFilter`,
  },
  ingestionPrincipals: {
    meaning: 'Once the user names of bots; read by nothing any more.',
    source: 'quickstart compose file',
  },
  defaultOAuthRole: {
    meaning: 'The role a user gets at first sign-in.',
    source: 'AuthenticationCodeFlowHandler (1.12), classes of 1.12.3 and 1.12.4',
  },
};
