import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, type Reading } from '../../../read/reading.ts';

/** Reads a client ID of any provider: printable characters without spaces, 255 at most. */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const refuse = (code: string, message: string): Reading =>
    refused('clientId', `client-id-${code}`, message);
  if (/^[<{$%[]|^your[-_ ]/i.test(clean.text)) {
    return refuse('placeholder', 'This is a placeholder. Copy the client ID of your application.');
  }
  const { text, notes } = unwrap(clean.text, 'clientId');
  // Longer and more mixed than any ID that we know; Keycloak 26 makes secrets of 86 characters.
  if (/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{60,}$/.test(text)) {
    return refuse('is-secret', 'This looks like a client secret. Remove it, and make a new one.');
  }
  if (text.length > 255) return refuse('long', 'This is too long for a client ID.');
  if (!/^[\w.~:/@+-]+$/.test(text)) {
    return refuse('character', 'This has a space or another unusual character. Copy it again.');
  }
  return { value: text, findings: [...clean.notes, ...notes] };
}

/** Reads the words on the sign-in button. */
export function readButtonName(raw: string): Reading {
  const clean = cleanText(raw, 'buttonName');
  if ('done' in clean) return clean.done;
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._-]{0,39}$/u.test(clean.text)) {
    return refused(
      'buttonName',
      'button-name-character',
      'Use up to 40 letters, digits, spaces, dots and hyphens.',
    );
  }
  return { value: clean.text, findings: clean.notes };
}
