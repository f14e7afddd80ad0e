import type { Config } from '../config.ts';
import type { ConfigFinding, Format } from '../finding.ts';
import type { KeyUse } from '../parsed-text.ts';
import { at } from '../report.ts';
import type { Rule } from '../rule.ts';

interface Misplaced {
  path: RegExp;
  code: string;
  message: string;
}

const values = 'openmetadata.config';

const misplaced: Partial<Record<Format, readonly Misplaced[]>> = {
  helm: [
    {
      path: /^global$/,
      code: 'helm-global',
      message: `The chart accepts global and ignores it, so the server stays on basic sign-in. Write ${values}.`,
    },
    {
      path: /^(?:authentication|authorizer|jwtTokenConfiguration|oidcConfiguration|config)$/,
      code: 'helm-misplaced',
      message: `At the left margin the chart does not read this block. Put it under ${values}.`,
    },
    {
      path: /^openmetadata\.(?:authentication|authorizer|jwtTokenConfiguration|oidcConfiguration|global)$/,
      code: 'helm-misplaced',
      message: `The chart refuses this block here. Put it under ${values}.`,
    },
    {
      path: /^openmetadata\.config\.(?:saml|samlConfiguration|idp|sp|security|oidcConfiguration|ldapConfiguration)$/,
      code: 'helm-misplaced',
      message: `The chart refuses this block here. It belongs under ${values}.authentication; idp, sp and security go under saml there.`,
    },
    {
      path: /^(?:openmetadata\.config\.)?(?:authenticationConfiguration|authorizerConfiguration)$/,
      code: 'helm-misplaced',
      message: `This is the name in openmetadata.yaml. The chart has ${values}.authentication and ${values}.authorizer.`,
    },
  ],
  'server-yaml': [
    {
      path: /^(?:oidcConfiguration|samlConfiguration|ldapConfiguration)$/,
      code: 'yaml-misplaced',
      message:
        'The server does not read this block here. Put it under authenticationConfiguration.',
    },
    {
      path: /^(?:authentication|authorizer|openmetadata)$/,
      code: 'yaml-misplaced',
      message:
        'This is the name in the values of the chart. openmetadata.yaml has authenticationConfiguration and authorizerConfiguration.',
    },
  ],
};

/**
 * A block where nothing reads it: `helm-global`, `helm-misplaced`, `yaml-misplaced`.
 *
 * `global` is in custom-oidc/kubernetes, SAML under config in saml/kubernetes of the documentation up
 * to 1.12; what the chart does was tried with its values.schema.json.
 */
export const misplacedBlock: Rule = {
  name: 'misplaced-block',
  at: 'start',
  codes: ['helm-global', 'helm-misplaced', 'yaml-misplaced'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, keys }) => {
    return keys.flatMap((use) => {
      const found = placeOf(use);
      if (!found) return [];
      const { code, message } = found;
      return [at(source, use.span, { code, severity: 'error', message })];
    });
  });
}

/** Whether a key is told to be in the wrong place by this rule. */
export function isMisplaced(use: KeyUse): boolean {
  return placeOf(use) !== undefined;
}

function placeOf({ source, path, mapping }: KeyUse): Misplaced | undefined {
  const written = path.join('.');
  const table = (source.format && misplaced[source.format]) ?? [];
  return mapping ? table.find((one) => one.path.test(written)) : undefined;
}
