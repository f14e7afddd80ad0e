import { readGuid } from '../text/guid.ts';
import { note, warning } from './reading.ts';
import { isDomain } from './domains.ts';
import { readEntries, refuseList, type ListReading } from './entries.ts';

// Guests of a tenant are called alice_partner.com#ext#, hence the hash.
const userName = /^(?=.{1,64}$)[\p{L}\p{N}_][\p{L}\p{N}\p{M}._'+#-]*$/u;

// Two user names, or the first and the last name of one person.
const bareWords = /(?:^|\s)[^\s@]+\s+[^\s@]+(?:\s|$)/;

/** The mail domains of administrators who were written as addresses, each once. */
export function domainsOfAdmins(raw: string): string[] {
  const entries = readEntries(raw, 'admins');
  if ('refused' in entries) return [];
  const domains = entries.flatMap((entry) => entry.split('@')[1]?.toLowerCase() ?? []);
  return [...new Set(domains)].filter(isDomain);
}

/** What a provider makes of user names. */
export interface NamePolicy {
  /** Whether capital letters stay what they are, where others are compared in small letters. */
  keepsCase?: true;
}

/**
 * Reads the administrators: user names or e-mail addresses. `values` are user names: the part
 * before the @ in lower case, which is what OpenMetadata compares (AuthenticationCodeFlowHandler,
 * SecurityUtil).
 *
 * Refuses the whole list when one entry can be no user name. Codes start with `admins-`.
 */
export function readAdmins(raw: string, { keepsCase }: NamePolicy = {}): ListReading {
  const entries = readEntries(raw, 'admins');
  if ('refused' in entries) return entries.refused;
  const lower = entries.map((entry) => entry.toLowerCase());
  if (lower.some((entry) => readGuid(entry))) {
    return refuseList(
      'admins',
      'is-id',
      'This is an ID. OpenMetadata knows administrators by name: write their e-mail addresses.',
    ).refused;
  }
  if (!lower.every(isUser)) {
    return refuseList(
      'admins',
      'not-user',
      'One of these is neither a user name nor an e-mail address. Write addresses alone, as in alice@example.com.',
    ).refused;
  }
  const names = keepsCase ? entries : lower;
  const values = [...new Set(names.map((entry) => entry.replace(/@.*$/, '')))];
  const findings = [];
  if (values.join() !== entries.join()) {
    findings.push(
      note(
        'admins',
        'admins-shortened',
        keepsCase
          ? 'OpenMetadata compares the part before the @, so the files have only that.'
          : 'OpenMetadata compares the part before the @ in small letters, so the files have only that.',
      ),
    );
  }
  if (raw.split(/[,;\r\n]+/).some((part) => bareWords.test(part))) {
    findings.push(
      warning(
        'admins',
        'admins-blank',
        'Words with a blank between them are read as one user name each. If they are the name of one person, write the e-mail address; else put a comma between them.',
      ),
    );
  }
  if (values.includes('admin')) {
    findings.push(
      warning(
        'admins',
        'admins-is-default',
        'admin is the default name. Unless an account of your directory has that name, nobody becomes administrator.',
      ),
    );
  }
  return { values, findings };
}

function isUser(entry: string): boolean {
  const [name = '', host, ...rest] = entry.split('@');
  return userName.test(name) && rest.length === 0 && (host === undefined || isDomain(host));
}
