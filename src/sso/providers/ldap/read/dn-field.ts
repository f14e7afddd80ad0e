import { cleanText, codePrefix } from '../../../read/raw-text.ts';
import { note, refused, type Reading } from '../../../read/reading.ts';
import { companyOfHost } from '../../known-hosts.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { readDn } from '../dn.ts';

const example = 'OU=People,DC=example,DC=org';

/** Why a text in a field for a DN is something else altogether. */
function otherThan(text: string): { code: string; message: string } | undefined {
  const url = splitUrl(text);
  if (url && /^ldaps?$/i.test(url.scheme)) {
    return {
      code: 'is-url',
      message: 'This is an LDAP URL. Write the DN alone, which stands behind its host.',
    };
  }
  if (url) {
    const company = companyOfHost(url.host.toLowerCase());
    return {
      code: company ? 'other-provider' : 'is-url',
      message: company
        ? `This is an address of ${company}, which is another provider.`
        : `This is an address. A DN looks like ${example}.`,
    };
  }
  if (/^[<{$%[]|[<{]\s*[\w -]+\s*[>}]/.test(text)) {
    return { code: 'placeholder', message: `This is a placeholder. A DN looks like ${example}.` };
  }
  if (/^\(/.test(text)) {
    return { code: 'is-filter', message: `This is a search filter. A DN looks like ${example}.` };
  }
  return undefined;
}

/** Reads a distinguished name. Codes begin with the name of the field. */
export function readDnField(raw: string, field: string): Reading {
  const clean = cleanText(raw, field, ['backslash', 'is-secret']);
  if ('done' in clean) return clean.done;
  const { text, notes } = clean;
  const prefix = codePrefix(field);
  const other = otherThan(text);
  if (other) return refused(field, `${prefix}-${other.code}`, other.message);
  const reading = readDn(text);
  if ('code' in reading) return refused(field, `${prefix}-${reading.code}`, reading.message);
  const written = note(
    field,
    `${prefix}-respaced`,
    'Written as directories write it: no spaces around commas and equals signs, no quotation marks.',
  );
  return { value: reading.dn, findings: reading.changed ? [...notes, written] : notes };
}

const userPrincipalName = /^[^\s@,=\\"]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Reads the account that looks people up: a DN; for Active Directory a user principal name too. */
export function readBindDn(raw: string, directory: string | undefined): Reading {
  const field = 'bindDn';
  const text = raw.trim();
  const active = directory !== 'openldap';
  if (userPrincipalName.test(text)) {
    return active
      ? { value: text, findings: [] }
      : refused(
          field,
          'bind-dn-is-mail',
          'Only Active Directory takes a name with an @. Write the DN of the account, such as cn=readonly,dc=example,dc=org.',
        );
  }
  if (!text.includes('=') && /^[\w.-]+\\[\w.$-]+$/.test(text)) {
    return refused(
      field,
      'bind-dn-down-level',
      'Write the DN of the account, or its user principal name, such as svc-openmetadata@corp.example.com.',
    );
  }
  return readDnField(raw, field);
}
