import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { at } from '../report.ts';
import type { Rule } from '../rule.ts';

/** `unknown-format`: a text in which nothing of OpenMetadata's sign-in was recognised. */
export const unknownFormat: Rule = {
  name: 'unknown-format',
  codes: ['unknown-format'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source }) =>
    source.format || source.text.trim() === ''
      ? []
      : [
          at(
            source,
            { from: 0, to: 1 },
            {
              ...{ code: 'unknown-format', severity: 'warning' },
              message:
                'Nothing of OpenMetadata’s sign-in settings is in this text. Paste an env file, openmetadata.yaml, Helm values, a compose file, or the answer of /api/v1/system/config/auth.',
            },
          ),
        ],
  );
}
