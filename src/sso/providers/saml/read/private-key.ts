import type { SecretReading } from '../../../secrets/read-secret.ts';
import { base64Of, bytesOf, pemBlocks } from '../certificate/pem.ts';
import { keyForm } from '../certificate/private-key.ts';

const messages = {
  'private-key-old-form':
    'This key is not in the form PKCS#8, and the library would not find it. Convert it with openssl pkcs8 -topk8 -nocrypt -in key.pem.',
  'private-key-encrypted':
    'This key has a passphrase, which OpenMetadata has no place for. Take it off with openssl pkcs8 -topk8 -nocrypt -in key.pem.',
  'private-key-certificate':
    'This is the certificate. Here its private key is needed, which begins with BEGIN PRIVATE KEY.',
  'private-key-cut-off': 'The end is missing. Copy all of it, from BEGIN to END PRIVATE KEY.',
  'private-key-other': 'This is no private key. It begins with BEGIN PRIVATE KEY.',
} as const;

function refuse(code: keyof typeof messages): SecretReading {
  return { code, message: messages[code] };
}

const longest = 20_000;

/**
 * Reads the private key of OpenMetadata: PKCS#8, in PEM or bare. The value is its base64 on one line,
 * which java-saml 2.9.0 reads and no file of any target changes. Messages never repeat the text.
 */
export function readPrivateKey(raw: string): SecretReading {
  const text = raw.replace(/\\+[rn]/g, '\n').replace(/^[\s"'`]+|[\s"'`]+$/g, '');
  if (text === '') return undefined;
  if (text.length > longest) return refuse('private-key-other');
  const blocks = pemBlocks(text);
  const key = blocks.find(({ label }) => /PRIVATE KEY$/.test(label));
  if (!key && blocks.length > 0) {
    return refuse(
      blocks[0]?.label === 'CERTIFICATE' ? 'private-key-certificate' : 'private-key-other',
    );
  }
  if (key?.label.startsWith('ENCRYPTED') || /ENCRYPTED/.test(key?.body ?? '')) {
    return refuse('private-key-encrypted');
  }
  if (key && key.label !== 'PRIVATE KEY') return refuse('private-key-old-form');
  if (key && !text.includes('-----END ')) return refuse('private-key-cut-off');
  const bytes = bytesOf(key?.body ?? text);
  if (!bytes) return refuse('private-key-other');
  const form = keyForm(bytes);
  return form === 'pkcs8' ? { value: base64Of(bytes) } : refuse(`private-key-${form}`);
}
