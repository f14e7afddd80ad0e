import type { ErrorTable } from './entry.ts';

/** What OpenMetadata's own form answers when sign-in settings are saved: its validators. */
export const validation = {
  'ui-jwks-uri': {
    label: 'publicKeyUrls must include the JWKS URI from discovery',
    title: 'the list lacks the provider’s key URL',
    happened: 'The form compares the list with the discovery document, letter by letter.',
    fix: 'Add the URL that the message expects.',
    settings: ['publicKeyUrls'],
    texts: ['publicKeyUrls must include the JWKS URI'],
  },
  'ui-key-url': {
    label: 'Public key URL is not accessible',
    title: 'the server cannot open a key URL',
    happened: 'The server opens every URL of the list itself, its own too.',
    fix: 'List addresses that answer where the server runs.',
    settings: ['publicKeyUrls'],
    texts: ['Public key URL is not accessible', 'JWKS endpoint is not accessible'],
  },
  'ui-keys-empty': {
    label: 'JWKS endpoint returned invalid or empty keys',
    title: 'no keys are behind the URL',
    happened: 'The URL answers, with something else than a list of keys.',
    fix: 'Take `jwks_uri` of the discovery document.',
    settings: ['publicKeyUrls'],
    texts: ['JWKS endpoint returned invalid or empty keys'],
  },
  'ui-discovery': {
    label: 'Discovery document is missing required endpoints',
    title: 'the discovery URL leads elsewhere',
    happened: 'What the URL gives is not the discovery document of a provider.',
    fix: 'Open it: it must show `authorization_endpoint`, `token_endpoint` and `jwks_uri`.',
    settings: ['oidcDiscoveryUri'],
    texts: ['Discovery document is missing required endpoints'],
  },
  'ui-client-id': {
    label: 'Could not validate client Id',
    title: 'the form did not find the client',
    happened: 'The form asked the provider with a redirect URI of its own.',
    fix: 'Compare the client ID. If it is right, set it by file.',
    settings: ['oidcClientId'],
    texts: ['Could not validate client Id'],
  },
  'ui-sso-url': {
    label: 'SSO URL returned error',
    title: 'the form could not open the SSO URL',
    happened: 'The form sent a request of its own, and the provider refused it.',
    fix: 'Open the URL yourself. If it works, set it by file.',
    texts: ['SSO URL returned error'],
  },
  'ui-name-id': {
    label: 'Invalid NameID format',
    title: 'the NameID format is none of the known',
    happened: 'The form knows a list of formats.',
    fix: 'Take the e-mail format that your provider sends.',
    texts: ['Invalid NameID format'],
  },
  'ui-idp-certificate': {
    label: 'IdP certificate validation failed',
    title: 'the certificate of the provider was refused',
    happened: 'The form reads the certificate and its dates.',
    fix: 'Copy the current certificate of the provider.',
    texts: ['IdP certificate validation failed'],
  },
} as const satisfies ErrorTable;
