import type { Flow } from '../server/flow.ts';
import type { Version } from '../server/versions.ts';

/** One redirect URI to register, and where in the provider's console. */
export interface RedirectUri {
  uri: string;
  /** The name of the place. */
  place: string;
  /** Present when only some installations need it. */
  when?: string;
}

interface SentPath {
  path: string;
  /** The only release that sends it. */
  version?: Version;
  /** Whether only a browser client that renews in the background needs it. */
  silent?: true;
}

/**
 * What each flow sends as `redirect_uri`.
 *
 * OpenMetadata: AuthCallbackServlet listens on /callback. In 1.12 AuthenticationCodeFlowHandler
 * sends /auth/callback instead (open-metadata/OpenMetadata#26311). The browser client built on
 * oidc-client renews its token at /silent-callback (AuthProvider.util.ts).
 */
const sentPaths: Readonly<Record<Flow, readonly SentPath[]>> = {
  confidential: [{ path: '/callback' }, { path: '/auth/callback', version: '1.12' }],
  public: [{ path: '/callback' }, { path: '/silent-callback', silent: true }],
};

/** The path that OpenMetadata's own settings name; the same for both flows. */
export function callbackUrl(serverUrl: string): string {
  return `${serverUrl}/callback`;
}

/** What decides about a redirect URI besides the flow. */
export interface RedirectNeeds {
  place: string;
  /** Leave out when unknown: each release's own URI then says which release it is for. */
  onlyVersion?: Version | undefined;
  silentCallback: boolean;
}

/** The redirect URIs to register for a flow. `serverUrl` is accepted, without trailing slash. */
export function redirectUrisFor(
  flow: Flow,
  serverUrl: string,
  { place, onlyVersion, silentCallback }: RedirectNeeds,
): RedirectUri[] {
  return sentPaths[flow]
    .filter(({ silent }) => !silent || silentCallback)
    .filter(({ version }) => !version || !onlyVersion || version === onlyVersion)
    .map(({ path, version }) => ({
      uri: `${serverUrl}${path}`,
      place,
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
  const paths = sentPaths[flow]
    .filter(
      ({ silent, version }) => !silent && [undefined, onlyVersion ?? version].includes(version),
    )
    .sort((a, b) => Number(isOf(b, onlyVersion)) - Number(isOf(a, onlyVersion)))
    .map(({ path }) => `${serverUrl}${path}`);
  const [first = callbackUrl(serverUrl), ...others] = paths;
  return [first, ...others];
}

function isOf({ version }: SentPath, onlyVersion: Version | undefined): boolean {
  return version !== undefined && version === onlyVersion;
}
