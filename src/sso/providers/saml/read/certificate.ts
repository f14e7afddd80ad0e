import { note, nothing, refused, warning, type Reading } from '../../../read/reading.ts';
import type { Finding } from '../../../read/finding.ts';
import { readCertificate, type Certificate } from '../certificate/certificate.ts';

/** Whose certificate a field asks for. */
export type CertificateField = 'idpCertificate' | 'spCertificate';

const prefixes: Readonly<Record<CertificateField, string>> = {
  idpCertificate: 'idp-certificate',
  spCertificate: 'sp-certificate',
};

/** So long before its end a certificate is worth a warning. */
const soon = 30;
const day = 86_400_000;

/**
 * Reads a certificate for the server: one line of base64, whatever form it had. A private key is refused
 * whole, so that it is neither kept nor shared. Codes start with the name of the field.
 */
export function readCertificateField(raw: string, field: CertificateField, now: Date): Reading {
  const read = readCertificate(raw);
  if (!read) return nothing;
  const prefix = prefixes[field];
  if ('code' in read) return refused(field, `${prefix}-${read.code}`, read.message);
  const { certificate, changed } = read;
  return {
    value: certificate.base64,
    findings: [
      ...(changed
        ? [
            note(
              field,
              `${prefix}-one-line`,
              'Written as one line of base64, which every target hands to the server as it is.',
            ),
          ]
        : []),
      validity(certificate, field, now),
    ],
  };
}

/** `2031-05-04`, in UTC. */
export function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function validity(
  { notBefore, notAfter }: Certificate,
  field: CertificateField,
  now: Date,
): Finding {
  const prefix = prefixes[field];
  const left = (notAfter.getTime() - now.getTime()) / day;
  if (left < 0) {
    return warning(
      field,
      `${prefix}-expired`,
      `It ended on ${dateOf(notAfter)}. OpenMetadata’s own form refuses it, and the provider will have another by now: copy that one.`,
    );
  }
  if (notBefore > now) {
    return warning(
      field,
      `${prefix}-early`,
      `It begins on ${dateOf(notBefore)} only. Until then the provider signs with another one.`,
    );
  }
  if (left < soon) {
    return warning(
      field,
      `${prefix}-ends-soon`,
      `It ends on ${dateOf(notAfter)}. On the day the provider changes it, OpenMetadata needs the new one.`,
    );
  }
  return note(
    field,
    `${prefix}-valid`,
    `It ends on ${dateOf(notAfter)}. Note the day: OpenMetadata needs the next one then.`,
  );
}
