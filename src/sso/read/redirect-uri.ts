import type { Field } from '../plan/finding.ts';
import { parseUrl } from '../text/parse-url.ts';
import { splitUrl } from '../text/url-parts.ts';
import { addressRules } from './address-rules.ts';
import { nothing, note, refused, warning, type Reading } from './reading.ts';

const longest = 256;

/**
 * Checks a redirect URI as it would be registered. Changes nothing: Entra compares the text
 * exactly, so `value` is `uri` itself or absent.
 *
 * `field` is where the findings belong, `serverUrl` by default. Codes start with `redirect-uri-`.
 * Source: Microsoft, "Redirect URI (reply URL) restrictions and limitations"; RFC 6749 3.1.2.
 */
export function checkRedirectUri(
  uri: string,
  { field = 'serverUrl' }: { field?: Field } = {},
): Reading {
  if (uri === '') return nothing;
  const refuse = (code: string, message: string): Reading =>
    refused(field, `redirect-uri-${code}`, message);
  if (uri.length > longest) {
    return refuse(
      'too-long',
      'Entra allows 256 characters in a redirect URI. Use a shorter address.',
    );
  }
  const parts = splitUrl(uri);
  if (!parts) return refuse('not-absolute', 'A redirect URI starts with https:// and a host.');
  const rule = addressRules.find(({ refuses }) => refuses(parts));
  if (rule) return refuse(rule.code, rule.message);
  if (!readAsWritten(uri)) {
    return refuse(
      'ambiguous',
      'Browsers rewrite this address. Write it the way the browser shows it.',
    );
  }
  const findings = [];
  if (parts.path === '') {
    findings.push(
      warning(field, 'redirect-uri-no-path', 'Entra appends a slash to an address without path.'),
    );
  }
  if (parts.scheme === 'http' && parts.host === '127.0.0.1') {
    findings.push(
      note(
        field,
        'redirect-uri-loopback-ip',
        'The portal’s form refuses http://127.0.0.1. Add it in the manifest editor, or use localhost.',
      ),
    );
  }
  return { value: uri, findings };
}

// The last word has the parser that will follow the redirect, after the rules have named the reason.
function readAsWritten(uri: string): boolean {
  const href = parseUrl(uri)?.href;
  return href === uri || href === `${uri}/`;
}
