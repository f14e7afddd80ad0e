import { newConfig, type CheckSituation, type Config } from '../../../../src/sso/check/config.ts';
import type { Pasted } from '../../../../src/sso/check/diagnose.ts';
import { knownProviders } from '../../../../src/sso/check/providers.ts';
import { read } from '../../../../src/sso/check/read.ts';
import { recognise } from '../../../../src/sso/check/recognise.ts';
import type { Rule } from '../../../../src/sso/check/rule.ts';
import { rules } from '../../../../src/sso/check/rules.ts';
import { newSource } from '../../../../src/sso/check/source.ts';

/** What the rules are asked about, as `diagnose` makes it. */
function configOf(pasted: readonly Pasted[], situation: CheckSituation): Config {
  const readings = pasted.flatMap(({ text, format }, index) =>
    read(newSource(index, text, format ?? recognise(text)), {
      excerpt: situation.excerpt === true,
    }),
  );
  return newConfig(readings, situation, knownProviders);
}

/** Every rule, with whose it is. */
export const everyRule: readonly { of: string; rule: Rule }[] = [
  ...rules.map((rule) => ({ of: 'any provider', rule })),
  ...knownProviders.flatMap(({ id, rules: own }) => own.map((rule) => ({ of: id, rule }))),
];

/** Codes that a rule finds and does not declare, as `rule: code`. */
export function undeclared(pasted: readonly Pasted[], situation: CheckSituation): string[] {
  const config = configOf(pasted, situation);
  return [...rules, ...config.providers.flatMap((provider) => provider.rules)].flatMap((rule) =>
    rule
      .run(config)
      .filter(({ code }) => !rule.codes.includes(code))
      .map(({ code }) => `${rule.name}: ${code}`),
  );
}
