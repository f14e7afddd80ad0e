import { nameIn, type Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { readCertificate } from '../certificate/certificate.ts';
import { dateOf } from '../read/certificate.ts';
import { isWhole } from './elsewhere.ts';

const keys = ['samlIdpCertificate', 'samlSpCertificate'] as const;

/**
 * Certificates: `saml-private-key` (the documentation up to 1.12 wraps one in the words PRIVATE KEY),
 * `saml-certificate` (no certificate, or its path, as in saml/docker there and #19162),
 * `saml-certificate-line-breaks`, `saml-certificate-expired`, `saml-certificate-missing`.
 *
 * What java-saml 2.9.0 reads was tried: base64 on one line, and PEM with or without real line breaks.
 */
export const certificates: Rule = {
  name: 'certificates',
  at: { 'saml-certificate-missing': 'authnRequest' },
  codes: [
    'saml-private-key',
    'saml-certificate',
    'saml-certificate-line-breaks',
    'saml-certificate-expired',
    'saml-certificate-missing',
  ],
  run: (config) => judgeCertificates(config, new Date()),
};

/** What is wrong with the certificates on a day. */
function judgeCertificates(config: Config, now: Date): ConfigFinding[] {
  return keys.flatMap((key) => {
    const entry = config.settings.get(key);
    const text = textOf(entry);
    if (!entry || entry.origin === 'default' || text === '') {
      return key === 'samlIdpCertificate' ? unset(config, entry) : [];
    }
    return text === undefined ? [] : written(entry, text, now);
  });
}

function unset(config: Config, entry: Entry | undefined): ConfigFinding[] {
  // What is written and empty is missing, whatever else was not pasted.
  const isEmpty = entry?.origin === 'written' && entry.value !== undefined;
  if (!isEmpty && (!isWhole(config) || (entry && entry.value === undefined))) return [];
  const message = `${nameIn(config, 'samlIdpCertificate')} is not set, and without it every answer is refused. Write the certificate of the identity provider on one line.`;
  const remark = { code: 'saml-certificate-missing', severity: 'error', message } as const;
  return [aboutSetting('samlIdpCertificate', entry, remark)];
}

function written(entry: Entry, text: string, now: Date): ConfigFinding[] {
  const read = readCertificate(text);
  if (!read) return [];
  if ('code' in read) {
    // The line BEGIN alone shows the form to somebody.
    if (/^-----BEGIN CERTIFICATE-----\s*(?:-----END|\.\.\.|…|$)/.test(text.trim())) return [];
    const key = read.code === 'private-key';
    const message = key
      ? 'This is a private key. The server wants the certificate, which begins with BEGIN CERTIFICATE.'
      : read.message;
    const code = key ? 'saml-private-key' : 'saml-certificate';
    return [about(entry, { code, severity: 'error', message })];
  }
  const { base64, notAfter } = read.certificate;
  if (/\\+n/.test(text)) {
    const message =
      'The line breaks are written out as \\n, and so the library finds no certificate. Write its base64 on one line, without the lines BEGIN and END.';
    const remark = { code: 'saml-certificate-line-breaks', severity: 'error', message } as const;
    return [about(entry, { ...remark, fix: replace(entry, base64) })];
  }
  if (notAfter >= now) return [];
  const message = `This certificate ended on ${dateOf(notAfter)}. OpenMetadata’s own form refuses it, and the identity provider will sign with another one by now.`;
  return [about(entry, { code: 'saml-certificate-expired', severity: 'warning', message })];
}
