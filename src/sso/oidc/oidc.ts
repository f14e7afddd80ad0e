import type { ServerPolicy } from '../read/server-url.ts';
import type { Flow } from '../server/flow.ts';

/** The URLs of an OpenID provider that sign-in depends on. */
export interface Endpoints {
  /** What OpenMetadata's `authority` takes: for most providers the issuer. */
  authority: string;
  issuer: string;
  discovery: string;
  jwks: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  /** What a browser sees of the two that the server asks for, where it uses another host. */
  browserDiscovery?: string;
  browserJwks?: string;
}

/** What a provider lets a redirect URI be, and where it is registered. */
export interface RedirectRules extends ServerPolicy {
  /** What the console calls such a place: `Platform`. */
  placeName: string;
  /** Name of the place in the provider's console, per flow. */
  places: Readonly<Record<Flow, string>>;
  /** Whether OpenMetadata's browser client renews its token at /silent-callback. */
  silentCallback: (variant: string | undefined) => boolean;
}
