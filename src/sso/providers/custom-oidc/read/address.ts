import { refusalOfAddress } from '../../../read/address-rules.ts';
import { cleanText, codePrefix, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isLoopback } from '../../../text/loopback.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { companyOfHost } from '../../known-hosts.ts';
import { issuerOfDiscovery } from '../discovery-url.ts';

export type AddressField = 'issuer' | 'authorizationUrl' | 'tokenUrl' | 'jwksUrl';

const endpoint = /\/(?:authorize|authorization|auth|token|userinfo|jwks|certs|keys|logout)\/?$/i;

/**
 * Reads an address of a provider exactly as it was written, a slash at the end included: an issuer is
 * compared letter by letter (OpenID Connect Discovery 1.0 section 4.3). Codes start with the prefix of
 * the field.
 */
export function readAddress(raw: string, field: AddressField): Reading {
  const prefix = codePrefix(field);
  const clean = cleanText(raw, field);
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, field);
  const refuse = (code: string, message: string): Reading =>
    refused(field, `${prefix}-${code}`, message);
  if (/[{}<>]|^\$|\byour-?(?:domain|host|tenant|issuer)/i.test(text)) {
    return refuse('placeholder', 'This is a placeholder. Copy the value of the provider.');
  }
  const parts = splitUrl(text);
  if (!parts) return refuse('no-scheme', 'Write the whole address, with https:// in front.');
  const { query, ...bare } = parts;
  // An endpoint may have a query (RFC 6749 section 3.1), an issuer may not.
  const rule = refusalOfAddress(field === 'issuer' ? parts : bare, { http: 'anywhere' });
  if (rule) return refuse(rule.code, messages[rule.code] ?? rule.message);
  if (query !== undefined && !/^[\w.~%=&+/:@-]*$/.test(query)) {
    return refuse('query', 'What follows the question mark has an unusual character.');
  }
  const company = companyOfHost(parts.host.toLowerCase());
  if (company !== undefined && company !== 'Microsoft Entra ID') {
    return refuse(
      'other-provider',
      `This is an address of ${company}, for which OpenMetadata has a provider of its own.`,
    );
  }
  const issuer = field === 'issuer' ? issuerOfDiscovery(text) : undefined;
  if (field === 'issuer' && issuer === undefined && endpoint.test(parts.path)) {
    return refuse(
      'is-endpoint',
      'This is an endpoint. The issuer stands in the discovery document under "issuer".',
    );
  }
  const findings = [...clean.notes, ...notes];
  if (issuer !== undefined) {
    const message =
      'This was the discovery URL; what stands before /.well-known is used. If the document names an issuer with a slash at the end, add it.';
    findings.push(note(field, `${prefix}-from-discovery`, message));
  }
  if (parts.scheme === 'http' && !isLoopback(parts.host) && field !== 'jwksUrl') {
    const message =
      'Over http anybody on the way can read codes and tokens. Use https if the provider has it.';
    findings.push(warning(field, `${prefix}-http`, message));
  }
  return { value: issuer ?? text, findings };
}

const messages: Readonly<Record<string, string>> = {
  scheme: 'Only https:// and http:// work here.',
  query: 'An issuer has no question mark. Copy it from the discovery document.',
  fragment: 'Remove the # and all that follows.',
};
