import { splitUrl, type UrlParts } from '../../text/url-parts.ts';

/** An address of a realm, cut where Keycloak cuts it. */
export interface RealmUrl {
  /** Scheme, host, port and prefix, as written. */
  base: string;
  host: string;
  scheme: string;
  /** What stands before `/realms/`: nothing, `/auth`, or another relative path. */
  prefix: string;
  /** As written in the address; compared letter by letter. */
  realm: string;
  /** What follows the realm. */
  rest: string;
}

/**
 * Reads `{base}/realms/{realm}…`; undefined for any other text. Keycloak, "Configuring the hostname";
 * the prefix is `--http-relative-path`, which was /auth up to release 16.
 */
export function readRealmUrl(text: string): RealmUrl | undefined {
  const parts = splitUrl(text);
  if (!parts || !/^https?$/.test(parts.scheme) || parts.host === '') return undefined;
  const [, prefix = '', realm = '', rest = ''] =
    /^((?:\/[\w.~-]+)*?)\/realms\/([^/]+)(\/.*)?$/.exec(parts.path) ?? [];
  if (realm === '') return undefined;
  return {
    ...{ base: `${origin(parts)}${prefix}`, host: parts.host.toLowerCase(), scheme: parts.scheme },
    ...{ prefix, realm, rest },
  };
}

/** The issuer of a realm: what its tokens name, and OpenMetadata's authority. */
export function issuerOf({ base, realm }: Pick<RealmUrl, 'base' | 'realm'>): string {
  return `${base}/realms/${realm}`;
}

function origin({ scheme, host, port }: UrlParts): string {
  return `${scheme}://${host}${port === undefined ? '' : `:${port}`}`;
}
