import { note, warning } from './reading.ts';
import { readEntries, refuseList, type ListReading } from './entries.ts';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = new RegExp(
  `^(?=.{4,253}$)${label}(?:\\.${label})*\\.(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$`,
);

/** Whether text is a domain name such as mail addresses end in: lower case, at least one dot. */
export function isDomain(text: string): boolean {
  return domain.test(text);
}

/**
 * Reads the mail domains; the first is the principal domain.
 *
 * Refuses the whole list when one entry is no domain. Codes start with `domains-`. Source:
 * OpenMetadata conf/openmetadata.yaml (`open-metadata.org` is its default), SecurityUtil, #33737.
 */
export function readDomains(raw: string): ListReading {
  const entries = readEntries(raw, 'domains');
  if ('refused' in entries) return entries.refused;
  const lower = entries.map((entry) => entry.toLowerCase());
  // @example.com is how mail filters write a domain; the rest before the @ is a person.
  const values = [...new Set(lower.map((entry) => entry.replace(/^[^@]*@/, '')))];
  if (values.some((value) => !isDomain(value))) {
    return refuseList(
      'domains',
      'not-domain',
      'One of these is not a mail domain. Write what stands after the @ in your users’ addresses, as in example.com.',
    ).refused;
  }
  const findings = [];
  if (lower.some((entry) => entry.includes('@'))) {
    findings.push(note('domains', 'domains-from-email', 'Domain taken from the e-mail address.'));
  }
  if (lower.some((entry, at) => entry !== entries[at])) {
    findings.push(
      note('domains', 'domains-lower-cased', 'Capital letters turned into small ones.'),
    );
  }
  if (values.includes('open-metadata.org')) {
    findings.push(
      warning(
        'domains',
        'domains-is-default',
        'open-metadata.org is the default and nobody’s mail domain but the project’s own. Write your company’s.',
      ),
    );
  }
  return { values, findings };
}
