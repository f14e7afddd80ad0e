import { splitUrl } from '../../text/url-parts.ts';

/**
 * Regions with user pools: botocore 1.44, endpoints.json and partitions.json, and
 * awslabs/aws-jwt-verify#271. China has none.
 */
const region =
  '(?:(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\\d|us-gov-(?:east|west)-1|eusc-de-east-1)';
const wholePool = new RegExp(`^(${region})_[0-9A-Za-z]+$`);

/** The longest ID: botocore, UserPoolIdType. */
export const longestPoolId = 55;

/** A part of AWS that stands for itself. */
export interface Partition {
  id: 'aws' | 'aws-us-gov' | 'aws-eusc';
  name: string;
  /** What the hosts of its services end in. */
  domain: string;
  /** How the login domain of a prefix goes on behind it; undefined where that is not known. */
  login: ((region: string) => string) | undefined;
}

const login =
  (name: string) =>
  (where: string): string =>
    `.${name}.${where}.amazoncognito.com`;

/** botocore 1.44, partitions.json (`dnsSuffix`); the login domains of eusc are in no source. */
const partitions = {
  aws: { id: 'aws', name: 'AWS', domain: 'amazonaws.com', login: login('auth') },
  gov: {
    ...{ id: 'aws-us-gov', name: 'AWS GovCloud', domain: 'amazonaws.com' },
    login: login('auth-fips'),
  },
  eusc: {
    ...{ id: 'aws-eusc', name: 'the AWS European Sovereign Cloud', domain: 'amazonaws.eu' },
    login: undefined,
  },
} as const satisfies Readonly<Record<string, Partition>>;

/** The partition of a region. */
export function partitionOf(where: string): Partition {
  if (where.startsWith('us-gov-')) return partitions.gov;
  return where.startsWith('eusc-') ? partitions.eusc : partitions.aws;
}

/** The region that a user pool ID begins with; undefined when it is none. */
export function regionOf(poolId: string | undefined): string | undefined {
  if (poolId === undefined || poolId.length > longestPoolId) return undefined;
  return wholePool.exec(poolId)?.[1];
}

/** An address of a user pool at the service that issues its tokens, cut where it is put together. */
export interface PoolUrl {
  scheme: string;
  /** As the host has it. */
  region: string;
  domain: string;
  poolId: string;
  /** What follows the pool: its discovery document, its keys, or a slash. */
  rest: string;
}

const issuerHost = /^cognito-idp\.([a-z0-9-]+)\.(amazonaws\.(?:com|eu))$/;

/** Reads `https://cognito-idp.{region}.amazonaws.com/{pool}…`; undefined for any other text. */
export function readPoolUrl(text: string): PoolUrl | undefined {
  const parts = splitUrl(text);
  const [, where = '', domain = ''] = issuerHost.exec(parts?.host.toLowerCase() ?? '') ?? [];
  const [, poolId = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(parts?.path ?? '') ?? [];
  const more = [parts?.query, parts?.fragment, parts?.port, parts?.userInfo];
  if (!parts || where === '' || poolId === '' || more.some((one) => one !== undefined)) {
    return undefined;
  }
  return { scheme: parts.scheme, region: where, domain, poolId, rest };
}

/** The issuer of a pool; undefined when its ID names no region. */
export function issuerOf(poolId: string): string | undefined {
  const where = regionOf(poolId);
  return where === undefined
    ? undefined
    : `https://cognito-idp.${where}.${partitionOf(where).domain}/${poolId}`;
}

/** What follows the issuer in the address of its discovery document and of its keys. */
export const discoveryPath = '/.well-known/openid-configuration';
export const keysPath = '/.well-known/jwks.json';
