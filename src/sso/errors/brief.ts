import type { Brief } from './entry.ts';

const consent =
  'An administrator must consent first: select Grant admin consent under API permissions.';
const tenantAgain = 'Copy the Directory (tenant) ID again, and check the cloud.';

/**
 * Title and remedy of the errors with which a sign-in link ends most often. Apart from the rest of
 * the catalogue, which a page that only reads an address need not load.
 *
 * Microsoft, "Microsoft Entra authentication and authorization error codes" and support articles;
 * RFC 6749 section 4.1.2.1, OpenID Connect Core section 3.1.2.6.
 */
export const brief = {
  AADSTS50011: {
    title: 'the redirect URI does not match',
    fix: 'If the URI in the message is right and not registered, add exactly this one and wait five minutes. If it is wrong, correct the setting.',
  },
  AADSTS700016: {
    title: 'the tenant has no application with this client ID',
    fix: 'Copy the Application (client) ID and the Directory (tenant) ID again, by label.',
  },
  AADSTS50194: {
    title: 'the application serves one tenant and was asked through common',
    fix: 'Use the Directory (tenant) ID.',
  },
  AADSTS90002: { title: 'Microsoft knows no such tenant', fix: tenantAgain },
  AADSTS900023: { title: 'the tenant is neither an ID nor a domain', fix: tenantAgain },
  AADSTS50020: {
    title: 'the account belongs to another tenant',
    fix: 'Sign in with an account of your tenant, or invite this one as a guest.',
  },
  AADSTS50105: {
    title: 'the account is not assigned to the application',
    fix: 'Add it under Users and groups of the enterprise application, or set Assignment required to No in its properties.',
  },
  AADSTS65001: { title: 'nobody has consented', fix: consent },
  AADSTS90094: { title: 'an administrator must approve the application', fix: consent },
  AADSTS90095: { title: 'an administrator must approve the application', fix: consent },
  AADSTS65004: {
    title: 'the account declined to consent',
    fix: 'Start the sign-in again and accept, or let an administrator consent for everybody.',
  },
  AADSTS50058: {
    title: 'there was no session to sign in with silently',
    fix: 'Start the sign-in again and log in.',
  },
  AADSTS500113: {
    title: 'the application has no redirect URI at all',
    fix: 'Add the platform and the URI under Authentication.',
  },
  AADSTS700054: {
    title: 'an ID token was asked for and is not enabled',
    fix: 'The response type must be `code`.',
  },
  AADSTS53003: {
    title: 'a Conditional Access policy blocked the sign-in',
    fix: 'Look into the sign-in log, which names the policy.',
  },
  access_denied: {
    title: 'the sign-in was cancelled, or the account may not use the application',
    fix: 'Start the sign-in again, and check who may use the application.',
  },
  login_required: {
    title: 'the account must sign in first',
    fix: 'Start the sign-in again and log in.',
  },
  interaction_required: {
    title: 'the provider wants something from the account, such as a second factor',
    fix: 'Start the sign-in again and do what it asks for.',
  },
  consent_required: { title: 'nobody has consented', fix: consent },
  account_selection_required: {
    title: 'an account must be chosen',
    fix: 'Start the sign-in again and choose one.',
  },
  invalid_scope: {
    title: 'a scope does not exist or is misspelt',
    fix: 'Ask for `openid email profile offline_access`, separated by spaces.',
  },
  unauthorized_client: {
    title: 'the application may not use this flow, or is not in this tenant',
    fix: 'Check the client ID, and that the application is enabled.',
  },
  server_error: {
    title: 'the provider had a fault of its own',
    fix: 'Try again in a few minutes.',
  },
  temporarily_unavailable: {
    title: 'the provider is busy',
    fix: 'Try again in a few minutes.',
  },
} as const satisfies Record<string, Brief>;

/** Title and remedy as plain sentences. */
export function briefly({ title, fix }: Brief): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${fix}`.replaceAll('`', '');
}
