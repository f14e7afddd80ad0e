import type { Format } from '../../sso/check/diagnose.ts';

/** What each kind of file is called, and the name one usually has. */
export const formats: Readonly<Record<Format, { label: string; file: string }>> = {
  env: { label: 'Env file', file: 'openmetadata.env' },
  compose: { label: 'Docker Compose', file: 'docker-compose.yml' },
  'server-yaml': { label: 'openmetadata.yaml', file: 'openmetadata.yaml' },
  helm: { label: 'Helm values', file: 'values.yaml' },
  'auth-json': { label: 'Answer of /system/config/auth', file: 'auth.json' },
};

/** Whether text from a form names a kind of file. */
export function isFormat(text: string): text is Format {
  return Object.hasOwn(formats, text);
}
