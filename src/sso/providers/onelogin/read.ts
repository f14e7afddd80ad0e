import { cleanText, unwrap } from '../../read/raw-text.ts';
import { note, refused, type Reading } from '../../read/reading.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { companyOfHost } from '../known-hosts.ts';

const ending = '.onelogin.com';
const whereIsIt = `It is what stands before ${ending} in the address of your OneLogin portal.`;

const messages = {
  'subdomain-placeholder': `This is a placeholder. ${whereIsIt}`,
  'subdomain-other-provider': `This is an address of another identity provider. ${whereIsIt}`,
  'subdomain-other-domain': `This address does not end in ${ending}. ${whereIsIt} For a domain of your own, take the page Custom OIDC.`,
  'subdomain-not-subdomain': `A subdomain has letters, digits and hyphens. ${whereIsIt}`,
} as const;

function refuse(code: keyof typeof messages): Reading {
  return refused('subdomain', code, messages[code]);
}

/** Reads the subdomain of an account, alone or out of an address of OneLogin's. In small letters. */
export function readSubdomain(raw: string): Reading {
  const clean = cleanText(raw, 'subdomain');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'subdomain');
  const blank = /^[<{]/.test(clean.text) && !text.includes('.');
  if (blank || /[<>{}]|^\$/.test(text) || isPlaceholder(text) || /^your[-_.]/i.test(text)) {
    return refuse('subdomain-placeholder');
  }
  const parts = splitUrl(text) ?? splitUrl(`https://${text}`);
  const host = parts?.host ?? '';
  const plain = parts?.userInfo === undefined && parts?.port === undefined;
  if (!plain || !/^https?$/.test(parts?.scheme ?? '')) return refuse('subdomain-not-subdomain');
  const lower = host.toLowerCase();
  if (companyOfHost(lower) !== undefined) return refuse('subdomain-other-provider');
  const whole = lower.endsWith(ending);
  if (lower.includes('.') && !whole) return refuse('subdomain-other-domain');
  const value = whole ? lower.slice(0, -ending.length) : lower;
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(value)) {
    return refuse('subdomain-not-subdomain');
  }
  const findings = [...clean.notes, ...notes];
  if (whole || host !== text) {
    const message = 'Only the subdomain is needed; what stood around it was removed.';
    findings.push(note('subdomain', 'subdomain-alone', message));
  }
  if (host !== lower) {
    findings.push(note('subdomain', 'subdomain-lower-cased', 'Capital letters made small.'));
  }
  return { value, findings };
}

const copyTheId = 'Copy the Client ID from the tab SSO of the application.';

/** Reads a client ID, letter by letter. No source says what shape it has. */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'clientId');
  const no = (code: string, message: string): Reading =>
    refused('clientId', `client-id-${code}`, `${message} ${copyTheId}`);
  if (isPlaceholder(clean.text) || isPlaceholder(text)) {
    return no('placeholder', 'This is a placeholder, not an ID.');
  }
  if (/\.apps\.googleusercontent\.com$/i.test(text)) {
    return no('other-provider', 'This is a client ID of Google.');
  }
  if (!/^[\w-]{1,255}$/.test(text)) return no('not-onelogin', 'This is no client ID.');
  return { value: text, findings: [...clean.notes, ...notes] };
}
