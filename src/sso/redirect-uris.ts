export type Flow = 'confidential' | 'public';

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
  when?: string;
}

/**
 * What each flow sends as `redirect_uri`. Entra decides from the platform of the matching URI
 * whether the client is public or confidential, so the platform is not a matter of taste
 * (AADSTS9002325, 9002326, 9002327).
 *
 * OpenMetadata: AuthCallbackServlet listens on /callback. In 1.12 AuthenticationCodeFlowHandler
 * sends /auth/callback instead (open-metadata/OpenMetadata#26311).
 */
const registrations: Record<Flow, readonly Registration[]> = {
  confidential: [
    { path: '/callback', platform: 'Web' },
    { path: '/auth/callback', platform: 'Web', when: 'OpenMetadata 1.12.x only' },
  ],
  public: [{ path: '/callback', platform: 'Single-page application' }],
};

/** Whether text from outside names a flow. */
export function isFlow(text: string): text is Flow {
  return Object.hasOwn(registrations, text);
}

/** The path that OpenMetadata's own settings name; the same for both flows. */
export function callbackUrl(serverUrl: string): string {
  return `${serverUrl}/callback`;
}

/** The redirect URIs to register for a flow. `serverUrl` is accepted, without trailing slash. */
export function redirectUrisFor(flow: Flow, serverUrl: string): RedirectUri[] {
  return registrations[flow].map(({ path, ...rest }) => ({ uri: `${serverUrl}${path}`, ...rest }));
}
