import type { Field } from './finding.ts';
import { parseUrl } from '../text/parse-url.ts';
import { splitUrl } from '../text/url-parts.ts';
import { refusalOfAddress, type AddressPolicy, type AddressRule } from './address-rules.ts';
import { nothing, refused, type Reading } from './reading.ts';

/** What a provider lets a redirect URI be. */
export interface RedirectPolicy extends AddressPolicy {
  /** Characters; without it 2048, which every browser takes. */
  longest?: number;
  /** What is worth knowing about an accepted one. */
  remarks?: readonly (AddressRule & { severity: 'warning' | 'note' })[];
}

interface RedirectOptions extends RedirectPolicy {
  field?: Field;
}

/**
 * Checks a redirect URI as it would be registered. Changes nothing: providers compare the text
 * exactly, so `value` is `uri` itself or absent. RFC 6749 sections 3.1.2 and 3.1.2.3.
 *
 * `field` is where the findings belong, `serverUrl` by default. Codes start with `redirect-uri-`.
 */
export function checkRedirectUri(
  uri: string,
  { field = 'serverUrl', longest = 2048, remarks = [], ...policy }: RedirectOptions = {},
): Reading {
  if (uri === '') return nothing;
  const refuse = (code: string, message: string): Reading =>
    refused(field, `redirect-uri-${code}`, message);
  if (uri.length > longest) {
    return refuse(
      'too-long',
      `A redirect URI may have ${String(longest)} characters. Use a shorter address.`,
    );
  }
  const parts = splitUrl(uri);
  if (!parts) return refuse('not-absolute', 'A redirect URI starts with https:// and a host.');
  const rule = refusalOfAddress(parts, policy);
  if (rule) return refuse(rule.code, rule.message);
  if (!readAsWritten(uri)) {
    return refuse(
      'ambiguous',
      'Browsers rewrite this address. Write it the way the browser shows it.',
    );
  }
  const findings = remarks
    .filter(({ refuses }) => refuses(parts))
    .map(({ code, severity, message }) => ({
      ...{ code: `redirect-uri-${code}`, severity, field, message },
    }));
  return { value: uri, findings };
}

// The last word has the parser that will follow the redirect, after the rules have named the reason.
function readAsWritten(uri: string): boolean {
  const href = parseUrl(uri)?.href;
  return href === uri || href === `${uri}/`;
}
