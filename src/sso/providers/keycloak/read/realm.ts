import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';

const where = 'Keycloak shows the name under Manage realms.';

const refuse = (code: string, message: string): Reading =>
  refused('realm', `realm-${code}`, message);

/**
 * Reads the name of a realm. `value` is the name as it stands in addresses, so `My Realm` is
 * `My%20Realm`. Upper and lower case are kept: Keycloak compares them (404 `Realm does not exist`).
 * Keycloak refuses a slash and other reserved characters when a realm is made; tried on 26.7.
 */
export function readRealm(raw: string): Reading {
  const clean = cleanText(raw, 'realm');
  if ('done' in clean) return clean.done;
  if (/^[<{$[]|^your[-_ ]?realm$/i.test(clean.text)) {
    return refuse('placeholder', `This is a placeholder. Write the name of your realm. ${where}`);
  }
  const { text, notes } = unwrap(clean.text, 'realm');
  if (/^https?:/i.test(text)) {
    return refuse('is-url', 'This is an address. Write what stands behind /realms/ in it.');
  }
  const name = decoded(text);
  if (name === undefined || /[/:?#@!$&()*+,;=[\]{}<>"`^|]/.test(name)) {
    return refuse('character', `The name of a realm has no such character. ${where}`);
  }
  if (name.length > 255) return refuse('long', `The name of a realm is shorter. ${where}`);
  const value = encodeURIComponent(name).replaceAll("'", '%27');
  const findings = [...clean.notes, ...notes];
  if (value !== name && name === text) {
    findings.push(
      note(
        'realm',
        'realm-encoded',
        'In addresses it is written with percent escapes, such as %20.',
      ),
    );
  }
  if (name === 'master') {
    const message =
      'The realm master is for the administrators of Keycloak itself. Make a realm of its own for your users.';
    findings.push(warning('realm', 'realm-master', message));
  }
  return { value, findings };
}

/** The name of a realm as commands and files take it. */
export function realmName(value: string): string {
  return decoded(value) ?? value;
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The realm in a pasted address of Keycloak: behind /realms/, or in its console behind #/. */
export function realmIn(raw: string): Readonly<Record<string, string>> {
  const [, name] =
    /^https?:\/\/\S*?(?:\/realms\/|\/console\/#\/)([^/?#\s]+)/i.exec(raw.trim()) ?? [];
  if (name === undefined) return {};
  const { value } = readRealm(decoded(name) ?? name);
  return value === undefined ? {} : { realm: value };
}
