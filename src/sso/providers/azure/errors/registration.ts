import type { AzureError } from './places.ts';

/**
 * Redirect URI, platform and client ID do not fit the app registration.
 *
 * Microsoft: error codes, "Redirect URI restrictions", support articles on AADSTS50011 and
 * AADSTS7000218. Platforms: thobach/MMM-MicrosoftToDo#27, vibber-ai/fastapi-azure-auth#47,
 * microsoft-authentication-library-for-js#2482. /auth/callback: open-metadata/OpenMetadata#26311.
 */
export const registration = {
  AADSTS50011: {
    at: 'request',
    title: 'the redirect URI does not match',
    happened:
      'OpenMetadata sent a redirect URI that is not registered for the application. Entra ID compares the two as text, and stays on its own page, which names the URI it got.',
    causes: [
      'They differ in scheme, host, port, upper and lower case of the path, or a slash at the end. Often it is `http` where users open `https`, or `localhost` left in the settings.',
      'The server is a 1.12, which sends `/auth/callback` instead of the configured path.',
    ],
    fix: 'If the URI in the message is right and not registered, add exactly this one and wait five minutes. If it is wrong, correct the setting.',
    place: 'authentication',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    more: {
      href: '/deployment/security/azure/auth-code-flow#the-redirect-uri',
      name: 'The redirect URI',
    },
    told: [
      'azure|entra|aad|microsoft + redirect|redirect_uri|callback url|reply url + mismatch|not match|not register|invalid|wrong|not valid|not allow',
    ],
    texts: [
      'does not match the redirect URIs configured',
      'does not match the reply URLs configured',
      'does not match the reply addresses configured',
    ],
  },
  AADSTS700016: {
    at: 'request',
    title: 'the tenant has no application with this client ID',
    happened:
      'In the tenant it was asked for, Entra ID found no application with the client ID of the request. It stays on its own page.',
    causes: [
      'One of the IDs was copied from the wrong label, such as Object ID, or belongs to another tenant.',
      'The variable is empty, and a text such as `None` was sent instead.',
    ],
    fix: 'Copy the Application (client) ID and the Directory (tenant) ID again, by label.',
    place: 'overview',
    settings: ['oidcClientId', 'clientId', 'oidcTenant'],
    texts: ['was not found in the directory'],
  },
  AADSTS9002325: {
    at: 'redeem',
    title: 'the platform is Single-page application, and PKCE is missing',
    happened:
      'The redirect URI is registered as a single-page application. Codes of that platform need PKCE, a one-time proof, which was not sent.',
    causes: [
      'OpenMetadata is a confidential client, and its redirect URI stands under the wrong platform.',
    ],
    fix: 'Remove the URI from Single-page application and add it under Web. Switching PKCE on is not enough: AADSTS9002327 follows.',
    place: 'authentication',
    flow: 'confidential',
    texts: ['Proof Key for Code Exchange is required for cross-origin'],
  },
  AADSTS9002326: {
    at: 'redeem',
    title: 'the platform is Web, and a browser redeems the code',
    happened:
      'Entra ID lets a browser redeem codes only if the redirect URI is registered as a single-page application.',
    causes: [
      'OpenMetadata is a public client, and its redirect URI stands under Web.',
      'It was meant to be confidential, and the client type is still `public`, the default.',
    ],
    fix: 'For the public client, move the URI to Single-page application. For the other, set the client type to `confidential`.',
    place: 'authentication',
    settings: ['clientType'],
    texts: ['Cross-origin token redemption is permitted only for'],
  },
  AADSTS9002327: {
    at: 'redeem',
    title: 'the platform is Single-page application, and a server redeems the code',
    happened:
      'A code that was issued to a single-page application can be redeemed by a browser only, and the OpenMetadata server tried.',
    causes: [
      'OpenMetadata is a confidential client, and its redirect URI stands under the wrong platform.',
    ],
    fix: 'Remove the URI from Single-page application and add it under Web.',
    place: 'authentication',
    texts: ['may only be redeemed via cross-origin requests'],
    flow: 'confidential',
  },
  AADSTS500113: {
    at: 'request',
    title: 'the application has no redirect URI at all',
    happened: 'Without a registered redirect URI there is no way back from Entra ID.',
    fix: 'Add the platform and the URI under Authentication.',
    place: 'authentication',
    texts: ['No reply address is registered for the application'],
  },
  AADSTS500112: {
    at: 'redeem',
    title: 'the second redirect URI differs from the first',
    happened:
      'To redeem a code, the server must repeat the redirect URI with which it asked for the code. The two were different.',
    causes: ['Servers behind one address have different callback URLs, or one has a slash more.'],
    fix: 'Give all servers the same callback URL.',
    settings: ['oidcCallbackUrl'],
    flow: 'confidential',
    texts: ['provided when requesting Authorization code'],
  },
  AADSTS900971: {
    at: 'request',
    title: 'no redirect URI was sent',
    happened: 'The request names no redirect URI, and none is registered to take instead.',
    causes: ['The callback URL is empty.'],
    fix: 'Set the callback URL, and register it.',
    place: 'authentication',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    texts: ['No reply address provided'],
  },
  AADSTS90102: {
    at: 'request',
    title: 'the redirect URI is not a whole address',
    happened: 'A redirect URI is absolute: scheme, host and path.',
    fix: 'Write the callback URL from https:// on.',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
  },
  AADSTS90112: {
    at: 'request',
    title: 'the client ID is not a GUID',
    happened: 'A client ID has 8-4-4-4-12 digits and letters from a to f.',
    fix: 'Copy the Application (client) ID.',
    place: 'overview',
    settings: ['oidcClientId', 'clientId'],
  },
  AADSTS7000112: {
    at: 'request',
    title: 'the application is disabled',
    happened: 'The application exists, and nobody may sign in to it. AADSTS700016 can mean it too.',
    fix: 'Set Enabled for users to sign-in to Yes.',
    place: 'properties',
  },
} as const satisfies Record<string, AzureError>;
