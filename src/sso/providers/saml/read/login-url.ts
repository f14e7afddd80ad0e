import { refusalOfAddress } from '../../../read/address-rules.ts';
import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, warning, type Reading } from '../../../read/reading.ts';
import { isLoopback } from '../../../text/loopback.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { idpOfLoginUrl, nameOfIdp } from '../identity-providers.ts';
import { misplaced } from './not-for-saml.ts';
import { isPlaceholder } from './placeholder.ts';

const field = 'idpLoginUrl';

/**
 * Reads the address to which the browser is sent to sign in, with the binding HTTP-Redirect: the only one
 * that OpenMetadata uses (SamlSettingsHolder). It may have a query, as Google’s has. Codes start with
 * `idp-login-url-`.
 */
export function readLoginUrl(
  raw: string,
  { identityProvider }: Partial<Record<string, string>> = {},
): Reading {
  const clean = cleanText(raw, field);
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, field);
  const refuse = (code: string, message: string): Reading =>
    refused(field, `idp-login-url-${code}`, message);
  if (isPlaceholder(text)) {
    return refuse('placeholder', 'This is a placeholder. Copy the value of the identity provider.');
  }
  const wrong = misplaced(text, 'login-url');
  if (wrong) return refuse(wrong.code, wrong.message);
  const parts = splitUrl(text);
  if (!parts) return refuse('no-scheme', 'Write the whole address, with https:// in front.');
  if (/\/idpinitiatedsignon[^/]*$/i.test(parts.path)) {
    return refuse(
      'idp-initiated',
      'This is the page on which somebody begins at ADFS, and it takes no request. The login URL of ADFS ends in /adfs/ls/.',
    );
  }
  const { query, ...bare } = parts;
  const rule = refusalOfAddress(bare, { http: 'anywhere' });
  if (rule) return refuse(rule.code, messages[rule.code] ?? rule.message);
  if (query !== undefined && !/^[\w.~%=&+/:@-]*$/.test(query)) {
    return refuse('query', 'What follows the question mark has an unusual character.');
  }
  const findings = [...clean.notes, ...notes];
  if (parts.scheme === 'http' && !isLoopback(parts.host)) {
    const message = 'Over http anybody on the way can read and change what is sent. Use https.';
    findings.push(warning(field, 'idp-login-url-http', message));
  }
  const whose = idpOfLoginUrl(text);
  if (whose && identityProvider !== undefined && whose.id !== identityProvider) {
    const message = `This is a login URL of ${nameOfIdp(whose.id)}, and you chose another identity provider above.`;
    findings.push(warning(field, 'idp-login-url-of-another', message));
  }
  return { value: text, findings };
}

const messages: Readonly<Record<string, string>> = {
  scheme: 'Only https:// and http:// work here.',
  fragment: 'Remove the # and all that follows.',
};
