import { cleanText } from '../../../read/raw-text.ts';
import { refused, warning, type Reading } from '../../../read/reading.ts';
import { pages } from '../pages.ts';

const name = /^(?:[A-Za-z][A-Za-z0-9-]{0,63}|\d+(?:\.\d+)+)$/;

/** Reads the name of an attribute or class; `usual` holds where nothing is answered. */
export function readName(raw: string, field: string, usual: string): Reading {
  const clean = cleanText(raw, field);
  if ('done' in clean)
    return clean.done.findings.length > 0 ? clean.done : { value: usual, findings: [] };
  if (!name.test(clean.text)) {
    return refused(
      field,
      `${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-not-name`,
      `Write one name of letters and digits, such as ${usual}.`,
    );
  }
  return { value: clean.text, findings: clean.notes };
}

/** Reads the attribute that holds the address people sign in with. */
export function readMailAttribute(raw: string): Reading {
  const reading = readName(raw, 'mailAttribute', 'mail');
  const text = reading.value?.toLowerCase();
  if (text === 'email') {
    reading.findings.push(
      warning(
        'mailAttribute',
        'mail-attribute-email',
        'Active Directory and OpenLDAP call it mail. With a name that no entry has, nobody is found.',
        pages.overview,
      ),
    );
  }
  if (text === 'samaccountname' || text === 'uid' || text === 'cn') {
    reading.findings.push(
      warning(
        'mailAttribute',
        'mail-attribute-no-mail',
        'People sign in with an e-mail address, and this attribute seldom holds one. At Active Directory, userPrincipalName may.',
        pages.overview,
      ),
    );
  }
  return reading;
}

/** Reads an attribute of a group that holds the DNs of its members. */
export function readMemberAttribute(raw: string): Reading {
  const reading = readName(raw, 'memberAttribute', 'member');
  if (reading.value?.toLowerCase() === 'memberuid') {
    return refused(
      'memberAttribute',
      'member-attribute-uid',
      'memberUid holds user names, and OpenMetadata compares DNs: no group would ever fit. Groups of the class groupOfNames have member.',
      pages.overview,
    );
  }
  return reading;
}

/** Reads the number of connections that are kept open. */
export function readPoolSize(raw: string): Reading {
  const text = raw.trim();
  if (text === '') return { value: '3', findings: [] };
  return /^[1-9]\d{0,2}$/.test(text)
    ? { value: text, findings: [] }
    : refused(
        'poolSize',
        'pool-size-not-size',
        'Write a number from 1 to 999; the usual one is 3.',
      );
}

const formats: readonly (readonly [RegExp, string])[] = [
  [/\.(?:p12|pfx|pkcs12)$/i, 'PKCS12'],
  [/\.(?:jks|ks|keystore|truststore)$/i, 'JKS'],
];

/** Reads the path of the trust store, and tells its format by the ending of its name. */
export function readTrustStorePath(raw: string): Reading {
  const field = 'trustStorePath';
  const clean = cleanText(raw, field);
  if ('done' in clean) return clean.done;
  const { text, notes } = clean;
  if (/\.(?:pem|crt|cer|der)$/i.test(text)) {
    return refused(
      field,
      'trust-store-path-certificate',
      'This is a certificate. The server reads trust stores only: put it into one with keytool.',
      `${pages.overview}#make-a-trust-store`,
    );
  }
  if (!/^\/(?:[\w.-]+\/)*[\w-][\w.-]*$/.test(text) || text.includes('..')) {
    return refused(
      field,
      'trust-store-path-not-path',
      'Write the whole path in the server’s container, of letters, digits, dots and hyphens: /opt/openmetadata/conf/ldap-truststore.p12.',
    );
  }
  const format = formats.find(([ending]) => ending.test(text))?.[1];
  if (format === undefined) {
    return refused(
      field,
      'trust-store-path-format',
      'Its name should say what it is: .p12 for PKCS12, .jks for JKS.',
    );
  }
  return { value: text, also: { trustStoreFormat: format }, findings: notes };
}
