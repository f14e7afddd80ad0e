import type { Version } from '../server/versions.ts';

export type Flow = 'confidential' | 'public';

/** What a flow is called. */
export const flowNames: Readonly<Record<Flow, string>> = {
  confidential: 'Confidential client',
  public: 'Public client',
};

/** One redirect URI to register, and where in the portal. */
export interface RedirectUri {
  uri: string;
  /** The name of the platform in the portal's "Authentication" page. */
  platform: 'Web' | 'Single-page application';
  /** Present when only some installations need it. */
  when?: string;
}

interface Registration {
  path: string;
  platform: RedirectUri['platform'];
  /** The only release that sends it. */
  version?: Version;
  /** Whether only the general client of provider custom-oidc needs it. */
  customOidc?: boolean;
  /** Whether it is for renewing tokens alone, and never for the sign-in itself. */
  renewal?: boolean;
}

/**
 * What each flow sends as `redirect_uri`. Entra decides from the platform of the matching URI
 * whether the client is public or confidential, so the platform is not a matter of taste
 * (AADSTS9002325, 9002326, 9002327).
 *
 * OpenMetadata: AuthCallbackServlet listens on /callback. In 1.12 AuthenticationCodeFlowHandler
 * sends /auth/callback instead (open-metadata/OpenMetadata#26311). The browser client of custom-oidc
 * renews its token at /silent-callback (AuthProvider.util.ts).
 */
const registrations: Record<Flow, readonly Registration[]> = {
  confidential: [
    { path: '/callback', platform: 'Web' },
    { path: '/auth/callback', platform: 'Web', version: '1.12' },
  ],
  public: [
    { path: '/callback', platform: 'Single-page application' },
    {
      path: '/silent-callback',
      platform: 'Single-page application',
      customOidc: true,
      renewal: true,
    },
  ],
};

/** Whether text from outside names a flow. */
export function isFlow(text: string): text is Flow {
  return Object.hasOwn(registrations, text);
}

/** The path that OpenMetadata's own settings name; the same for both flows. */
export function callbackUrl(serverUrl: string): string {
  return `${serverUrl}/callback`;
}

/** What decides about a redirect URI besides the flow. */
export interface Installation {
  /** Leave out when unknown: each release's own URI then says which release it is for. */
  onlyVersion?: Version | undefined;
  customOidc?: boolean;
}

/** The redirect URIs to register for a flow. `serverUrl` is accepted, without trailing slash. */
export function redirectUrisFor(
  flow: Flow,
  serverUrl: string,
  { onlyVersion, customOidc = false }: Installation = {},
): RedirectUri[] {
  return registrations[flow]
    .filter((one) => one.customOidc === undefined || one.customOidc === customOidc)
    .filter((one) => !one.version || !onlyVersion || one.version === onlyVersion)
    .map(({ path, platform, version }) => ({
      uri: `${serverUrl}${path}`,
      platform,
      ...(version && !onlyVersion && { when: `OpenMetadata ${version}.x only` }),
    }));
}

/**
 * The redirect URIs that a sign-in may send, first the one that this release sends. Whoever registers
 * one of them alone can pass a test with it and fail with the server, so each is to be tested.
 */
export function signInUrisFor(
  flow: Flow,
  serverUrl: string,
  onlyVersion?: Version,
): [string, ...string[]] {
  const paths = registrations[flow]
    .filter(
      ({ renewal, version }) => !renewal && [undefined, onlyVersion ?? version].includes(version),
    )
    .sort((a, b) => Number(isOf(b, onlyVersion)) - Number(isOf(a, onlyVersion)))
    .map(({ path }) => `${serverUrl}${path}`);
  const [first = callbackUrl(serverUrl), ...others] = paths;
  return [first, ...others];
}

function isOf({ version }: Registration, onlyVersion: Version | undefined): boolean {
  return version !== undefined && version === onlyVersion;
}
