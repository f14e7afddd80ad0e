import { base64Of, bytesOf, pemBlocks, saysPrivateKey } from './pem.ts';
import { readX509, type NotX509 } from './x509.ts';

/** A certificate in the one form that the server reads on every target. */
export interface Certificate {
  /**
   * Base64 on one line without PEM’s own lines. java-saml 2.9.0 takes this and PEM with real line breaks;
   * with `\n` written out it finds no certificate.
   */
  base64: string;
  notBefore: Date;
  notAfter: Date;
}

/** Why a text is no certificate. The message never repeats any of it. */
export interface Refusal {
  code: keyof typeof refusals;
  message: string;
}

const alone = 'Paste the certificate of the provider alone: what begins with BEGIN CERTIFICATE.';

const refusals = {
  'private-key': `There is a private key in it. Nothing left your browser, but a key that was ever pasted into a page of others is to be made anew. ${alone}`,
  'public-key': `This is a public key without its certificate. ${alone}`,
  request: `This is a request for a certificate, and no certificate. ${alone}`,
  bundle: 'This is a bundle (PKCS#7). Export the certificate by itself, as Base64 (.cer or .pem).',
  'cut-off': 'The end is missing. Copy all of it, from BEGIN CERTIFICATE to END CERTIFICATE.',
  several:
    'There is more than one certificate in it, and OpenMetadata keeps a single one. Paste the one that the provider signs with.',
  metadata:
    'This is metadata. Paste it into the box for metadata, which takes the certificate out.',
  path: 'This is the name of a file. The server wants the text of the certificate: open the file and copy what is in it.',
  url: 'This is an address. Open it, and paste the certificate or the metadata that it shows.',
  fingerprint: `This is a fingerprint, by which a certificate is compared. ${alone}`,
  'too-long': `This is far too long for a certificate. ${alone}`,
  other: `This is no certificate. ${alone}`,
} as const;

const named: Readonly<Record<NotX509, Refusal['code']>> = {
  ...{ key: 'private-key', 'public-key': 'public-key', request: 'request' },
  ...{ bundle: 'bundle', 'cut-off': 'cut-off', other: 'other' },
} as const;

function refuse(code: Refusal['code']): Refusal {
  return { code, message: refusals[code] };
}

const longest = 100_000;

const looks: readonly [shape: RegExp, code: Refusal['code']][] = [
  [/<(?:[\w.-]+:)?(?:EntityDescriptor|EntitiesDescriptor)\b/, 'metadata'],
  [/^https?:\/\/\S*$/i, 'url'],
  [/^(?:[a-z]:)?[\w.~ \\/-]{1,250}\.(?:pem|crt|cer|der|key|p12|pfx|jks|p7b)$/i, 'path'],
  [/^(?:sha-?\d+[ :=]*)?[0-9a-f]{2}(?:[: ]?[0-9a-f]{2}){15,31}$/i, 'fingerprint'],
];

/**
 * Reads a certificate as people have it: PEM with its lines, on one line or with `\n` written out, bare
 * base64 (which is DER in base64) with or without line breaks, an element of metadata, in quotes, with
 * lines of openssl around it. `changed` says that the text was not yet what the server reads.
 *
 * Undefined for an empty text. Anything with a private key in it is refused whole. Pure, never throws.
 */
export function readCertificate(
  raw: string,
): { certificate: Certificate; changed: boolean } | Refusal | undefined {
  if (raw.length > longest) return refuse(saysPrivateKey(raw) ? 'private-key' : 'too-long');
  const text = plain(raw);
  if (text === '') return undefined;
  if (saysPrivateKey(text)) return refuse('private-key');
  const look = looks.find(([shape]) => shape.test(text));
  if (look) return refuse(look[1]);
  const blocks = pemBlocks(text);
  const [block] = blocks;
  const bodies = new Set(blocks.map(({ body }) => body.replace(/\s/g, '')));
  if (bodies.size > 1) return refuse('several');
  if (block && !text.includes('-----END ')) return refuse('cut-off');
  const bytes = bytesOf(block ? block.body : inElement(text));
  if (!bytes) return refuse('other');
  const read = readX509(bytes);
  if (typeof read === 'string') return refuse(named[read]);
  const base64 = base64Of(bytes);
  return { certificate: { base64, ...read }, changed: base64 !== raw };
}

/** The text without what a file or a copy put around and between: quotes, `\n`, references of XML. */
function plain(raw: string): string {
  return raw
    .replace(/\\+[rn]/g, '\n')
    .replace(/&#(?:x0*[ad]|0*1[03]);/gi, '\n')
    .replace(/^[\s\ufeff"'`]+|[\s"'`,;]+$/g, '');
}

function inElement(text: string): string {
  return /^<(?:[\w.-]+:)?X509Certificate>([^<]*)<\/[^>]*>$/.exec(text)?.[1] ?? text;
}
