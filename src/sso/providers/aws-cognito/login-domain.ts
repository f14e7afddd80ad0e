import type { OwnValues } from '../../settings/given.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { partitionOf, regionOf } from './pool.ts';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** A prefix as Cognito takes it: botocore, DomainType. */
export const prefixShape = new RegExp(`^${label}$`);

const ofPrefix = new RegExp(`^(${label})\\.auth(?:-fips)?\\.([a-z0-9-]+)\\.amazoncognito\\.com$`);

/** The region of a login domain with a prefix, in small letters; undefined for one of the reader's own. */
export function regionOfDomain(host: string): string | undefined {
  return ofPrefix.exec(host)?.[2];
}

/** What was chosen of a login domain, as it is entered; undefined for one of the reader's own. */
export function prefixOf(entered: string): string | undefined {
  return entered.includes('.') ? ofPrefix.exec(entered)?.[1] : entered;
}

/** Whether a host, in small letters, is one that Cognito gives to a prefix. */
export function isPrefixDomain(host: string): boolean {
  return host.endsWith('.amazoncognito.com');
}

/** Whether a URL leads to a login page of Cognito's, by its host or by its path. */
export function isLoginUrl(text: string): boolean {
  const parts = splitUrl(text);
  return parts !== undefined && isPrefixDomain(parts.host.toLowerCase());
}

/** The whole host of the login domain: as it was entered, or the prefix in the region of the pool. */
export function loginHost({ userPoolId, loginDomain }: OwnValues): string | undefined {
  if (loginDomain === undefined || loginDomain.includes('.')) return loginDomain;
  const region = regionOf(userPoolId);
  const login = region === undefined ? undefined : partitionOf(region).login;
  return region === undefined || !login ? undefined : `${loginDomain}${login(region)}`;
}
