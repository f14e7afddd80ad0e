/**
 * Texts that mean something to YAML, to a shell, to Compose, to a Go template or to OpenMetadata's
 * own `${…}`: client secrets, passwords, distinguished names, certificates, filters.
 *
 * What each becomes where nothing protects it was tried with Dropwizard, which reads
 * openmetadata.yaml: `0123456` is 42798, `#x` nothing, `@x` stops the server.
 */
export const hostileTexts: readonly string[] = [
  // Numbers, dates, truth and nothing.
  ...['0123456', '1e5', '0x1F', '0b11', '1_000', '12:30:45', '.5', '-0', '.inf', '2026-11-26'],
  ...['yes', 'off', 'y', 'True', 'null', '~', '=', '<<'],
  // Marks that begin something in YAML.
  ...['#secret', 'pass #word', '&secret', '*secret', '!secret', '@x', '%x', '`x', '|x', '>x', '?x'],
  ...['- x', '-', '{x', '[x', 'x]', 'a: b', 'x:', ', x', "'x", '"x', "it's", 'say "x"'],
  // What Compose, OpenMetadata, a shell or a template would fill in.
  ...['p@ss:w0rd', 'pa$ss', '$HOME', '${HOME}', 'pa${x}ss', '${x:-y}', '$$', '$${HOME}', '$(id)'],
  ...['{{ .Values }}', '%20', '!!', 'a\\nb', 'C:\\new', 'x\\', '\\u0041', '`id`'],
  // Spaces, and characters outside ASCII.
  ...[' x', 'x ', 'a  b', 'pässwörd', '密码', '🔑', 'a\u00a0b', '\u200bx', '\u0085', '\ufeffx'],
  // Distinguished names and filters of a directory; lists and JSON in one text.
  'cn=admin,dc=example,dc=org',
  'CN=Müller\\, Jürgen (IT),OU=Köln;Bonn,DC=example,DC=org',
  '(&(objectClass=person)(!(uid=*)))',
  '{"cn=admins,dc=example,dc=org":["Admin"]}',
  'a,b',
  // A certificate, in real lines and in one.
  '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2hlY2s=\n-----END CERTIFICATE-----\n',
  '-----BEGIN PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49\\n-----END PRIVATE KEY-----',
  'tab\there',
  'line\r\nline',
];
