import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { isSecretScript } from '../recognise.ts';
import { at, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

const start = { from: 0, to: 1 };

const unknown: Remark = {
  ...{ code: 'unknown-format', severity: 'warning' },
  message:
    'Nothing of OpenMetadata’s sign-in settings is in this text. Paste an env file, openmetadata.yaml, Helm values, a compose file, or the answer of /api/v1/system/config/auth.',
};

const metadata: Remark = {
  ...{ code: 'unknown-format', severity: 'note' },
  message:
    'This is metadata of SAML and no configuration. The playground takes it: it reads entity ID, sign-in URL and certificate from it.',
};

const script: Remark = {
  ...{ code: 'secret-script', severity: 'note' },
  message:
    'These commands make a Secret and hold no settings, so nothing was checked. Paste the Helm values that refer to it.',
};

/**
 * `unknown-format`: a text in which nothing of OpenMetadata's sign-in was recognised; `secret-script`:
 * the commands that make the Secret of the chart.
 */
export const unknownFormat: Rule = {
  name: 'unknown-format',
  at: 'start',
  codes: ['unknown-format', 'secret-script'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source }) => {
    if (source.format || source.text.trim() === '') return [];
    if (/<(?:\w+:)?EntityDescriptor\b/.test(source.text)) return [at(source, start, metadata)];
    return [at(source, start, isSecretScript(source.text) ? script : unknown)];
  });
}
