import {
  compareRedirect,
  severalServers,
  type ErrorFacts,
  type InstallationRule,
} from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { account } from './errors/account.ts';
import { conditionalAccess } from './errors/conditional-access.ts';
import { consent } from './errors/consent.ts';
import { places } from './errors/places.ts';
import { registration } from './errors/registration.ts';
import { request } from './errors/request.ts';
import { secret } from './errors/secret.ts';
import { session } from './errors/session.ts';
import { tenant } from './errors/tenant.ts';
import { errorCode, errorPage } from './error-codes.ts';
import { classifyHost } from './hosts.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const sign = '["\']?\\s?[:=]\\s?["\']?';

const redirect: InstallationRule = ({ setUp, named: { redirectUri } }) => {
  if (redirectUri === undefined) return [];
  const known = setUp.redirectUris?.find(({ uri }) => uri === redirectUri);
  return [
    ...compareRedirect('The message names', redirectUri, setUp),
    ...(known ? [`So it is missing in the portal: add it under ${known.place}.`] : []),
  ];
};

const serverRedeemed: InstallationRule = ({ setUp }) =>
  setUp.flow === 'public'
    ? [
        'Your plan is the public client, and a server redeemed the code: the server still runs as a confidential client.',
      ]
    : portalPlatforms(setUp);

const browserRedeemed: InstallationRule = ({ setUp }) =>
  setUp.flow === 'confidential'
    ? [
        'Your plan is the confidential client, and a browser redeemed the code: the server still runs as a public client.',
      ]
    : portalPlatforms(setUp);

function portalPlatforms({ redirectUris = [] }: ErrorFacts['setUp']): string[] {
  return redirectUris.map(({ uri, place }) => `For your plan, ${uri} belongs under ${place}.`);
}

const noSecret: InstallationRule = ({ setUp: { flow } }) =>
  flow === 'public'
    ? [
        'Your plan is the public client, which has no secret. Its redirect URI belongs under Single-page application.',
      ]
    : [];

const tenantId: InstallationRule = ({ setUp: { values } }) =>
  values?.['tenant'] ? [`The tenant ID of your plan is ${values['tenant']}.`] : [];

/**
 * What Entra ID answers when a sign-in fails, and what it means for a plan.
 *
 * Texts, IDs and the list `error_codes`: Microsoft, "Handle errors and exceptions in MSAL" and
 * "Microsoft Entra authentication and authorization error codes".
 */
export const errors: ProviderErrors = {
  owner: 'Microsoft',
  // In the order in which readers meet them.
  groups: {
    ...{ registration, secret, session, tenant, consent, account, request },
    'conditional-access': conditionalAccess,
  },
  pages: {
    ...{ registration: 'entra', secret: 'entra', consent: 'entra' },
    ...{ tenant: 'entra-tenant', account: 'entra-tenant', 'conditional-access': 'entra-tenant' },
    ...{ session: 'entra-session', request: 'entra-session' },
  },
  codes: {
    written: errorCode,
    // The list `error_codes` of the token endpoint, a row of the sign-in log, a link to Microsoft.
    bare: [
      /error[ _]?codes?["']?\s?[:=]\s?\[?\s?((?:\d{4,9}\s?,\s?){0,9}\d{4,9})(?!\d)/gi,
      /\/error\?code=(\d{4,9})(?!\d)/gi,
      /^(\d{4,9})$/g,
      // As people write it.
      /\b(?:azure|entra|aad|microsoft) (?:ad )?(?:says |gives |login )?(?:error|code|error code) (\d{5,9})(?!\d)/gi,
    ],
    of: (number) => `AADSTS${number}`,
    page: errorPage,
  },
  console: 'the portal',
  places,
  attempt: {
    use: 'With these, the attempt is found in the sign-in logs of Entra ID.',
    patterns: {
      'Request or trace ID': new RegExp(
        `(?:trace|request)[ _]?id${sign}(${guid})(?![0-9a-f-])`,
        'gi',
      ),
      'Correlation ID': new RegExp(`correlation[ _]?id${sign}(${guid})(?![0-9a-f-])`, 'gi'),
      Timestamp: new RegExp(
        `timestamp${sign}(\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z?)`,
        'gi',
      ),
    },
  },
  shapes: [
    // As MSAL begins: `invalid_client: 7000215 - [2024-07-08 …]: AADSTS7000215: …`.
    ['client-library', /[a-z]{1,32}_[a-z_]{1,64}: ?\d{4,9} - \[/],
    // As its errors print themselves: `BrowserAuthError: hash_empty_error: …`.
    [
      'client-library',
      /\b(?:BrowserAuth|ClientAuth|ClientConfiguration|InteractionRequiredAuth)Error: /,
    ],
    ['error-page', /trouble signing you in|(?:Request|Correlation) Id: |Need admin approval/],
  ],
  ownsHost: (host) => classifyHost(host) !== 'unknown',
  named: {
    clientId: new RegExp(
      `application:? (?:with (?:the )?(?:identifier|id) )?['"]?(${guid}|none)(?![\\w-])`,
      'i',
    ),
    values: {
      tenant: {
        pattern: new RegExp(
          `(?:(?:tenant|directory)(?: (?:id|identifier))? ['"]|login\\.microsoftonline\\.com/)(${guid}|common|organizations|consumers)(?![\\w-])`,
          'i',
        ),
        ofRequest: 'tenant',
        yours: 'tenant ID',
        about: 'tenant',
      },
    },
  },
  rules: {
    AADSTS50011: redirect,
    AADSTS500112: redirect,
    AADSTS9002325: serverRedeemed,
    AADSTS9002327: serverRedeemed,
    AADSTS9002326: browserRedeemed,
    AADSTS7000215: noSecret,
    AADSTS7000218: noSecret,
    AADSTS50194: tenantId,
    AADSTS50059: tenantId,
    'illegal-character-in-path': tenantId,
    AADSTS54005: severalServers,
    AADSTS50148: severalServers,
    AADSTS900144: ({ named: { parameter } }) =>
      parameter ? [`The parameter that is missing is ${parameter}.`] : [],
  },
};
