import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import type { OwnValues } from '../../../settings/given.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { companyOfHost } from '../../known-hosts.ts';
import { isPrefixDomain, prefixShape, regionOfDomain } from '../login-domain.ts';
import { partitionOf, regionOf } from '../pool.ts';

const copyIt = 'Copy the domain from Branding › Domain of the user pool.';

const messages = {
  'login-domain-placeholder': `This is a placeholder. ${copyIt}`,
  'login-domain-is-issuer': `This is the address of the pool itself, which shows no login page. ${copyIt}`,
  'login-domain-identity-pool': `This is the address of identity pools, which sign in nobody. ${copyIt}`,
  'login-domain-console': `This is an address of AWS, not the login domain of your pool. ${copyIt}`,
  'login-domain-other-provider': `This is an address of another identity provider. ${copyIt}`,
  'login-domain-port': `A login domain has no user name and no port. ${copyIt}`,
  'login-domain-incomplete': `This is a Cognito domain with a part missing. It looks like example-login.auth.eu-west-1.amazoncognito.com. ${copyIt}`,
  'login-domain-other-region':
    'This domain is in another region than the user pool, so it belongs to another pool. Correct one of the two.',
  'login-domain-whole':
    'We do not know how Cognito continues a prefix in this part of AWS. Write the whole domain, as Branding › Domain shows it.',
  'login-domain-not-domain': `This is neither a prefix nor a domain. A prefix has small letters, digits and hyphens, 63 at most. ${copyIt}`,
} as const;

type Code = keyof typeof messages;

function refuse(code: Code): Reading {
  return refused('loginDomain', code, messages[code]);
}

const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

// By the hosts that only one company has.
const hosts: readonly (readonly [Code, RegExp])[] = [
  ['login-domain-is-issuer', /^cognito-idp[.-]/],
  ['login-domain-identity-pool', /^cognito-identity\./],
  [
    'login-domain-console',
    /(?:^|\.)(?:aws\.amazon\.com|amazonaws\.(?:com|eu)|amazonaws-us-gov\.com)$/,
  ],
];

/**
 * Reads where the login pages of a pool are: a prefix, or a host without scheme and path. A prefix stays
 * one, since the region is the pool's.
 *
 * Shapes: botocore, DomainType; AWS, "Configuring a user pool domain". What a prefix must not contain is
 * inferred.
 */
export function readLoginDomain(raw: string, { userPoolId }: OwnValues): Reading {
  const clean = cleanText(raw, 'loginDomain');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'loginDomain');
  const blank = /^[<{]/.test(clean.text) && !text.includes('.');
  if (blank || /[<>{}]|^\$/.test(text) || isPlaceholder(text) || /^your[-_.]/i.test(text)) {
    return refuse('login-domain-placeholder');
  }
  const parts = splitUrl(text) ?? splitUrl(`https://${text}`);
  if (!parts || !/^https?$/.test(parts.scheme)) return refuse('login-domain-not-domain');
  if (parts.port !== undefined || parts.userInfo !== undefined) return refuse('login-domain-port');
  const value = parts.host.toLowerCase();
  const region = regionOf(userPoolId);
  const code = value.includes('.') ? whyNotHost(value, region) : whyNotPrefix(value, region);
  if (code) return refuse(code);

  const findings = [...clean.notes, ...notes];
  if (parts.host !== text) {
    const message = 'Only the host is needed; what stood around it was removed.';
    findings.push(note('loginDomain', 'login-domain-alone', message));
  }
  if (value !== parts.host) {
    const message = 'Capital letters made small.';
    findings.push(note('loginDomain', 'login-domain-lower-cased', message));
  }
  if (!value.includes('.') && /aws|amazon|cognito/.test(value)) {
    const message =
      'AWS takes no prefix with aws, amazon or cognito in it (we infer this). Compare it with Branding › Domain.';
    findings.push(warning('loginDomain', 'login-domain-reserved', message));
  }
  return { value, findings };
}

function whyNotPrefix(prefix: string, region: string | undefined): Code | undefined {
  if (!prefixShape.test(prefix)) return 'login-domain-not-domain';
  if (prefix === 'localhost') return 'login-domain-not-domain';
  return region !== undefined && !partitionOf(region).login ? 'login-domain-whole' : undefined;
}

function whyNotHost(host: string, region: string | undefined): Code | undefined {
  const known = hosts.find(([, shape]) => shape.test(host));
  if (known) return known[0];
  if (companyOfHost(host) !== undefined) return 'login-domain-other-provider';
  if (!hostShape.test(host) || host.length > 253) return 'login-domain-not-domain';
  if (!isPrefixDomain(host)) return undefined;
  const here = regionOfDomain(host);
  if (here === undefined) return 'login-domain-incomplete';
  return region !== undefined && here !== region ? 'login-domain-other-region' : undefined;
}
