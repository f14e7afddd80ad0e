import { kindOf, type Kind } from '../flow/kind.ts';
import { spotOf, type Spot } from '../flow/place.ts';
import { settingMoments } from '../flow/settings.ts';
import { judge, type Judged } from '../flow/verdict.ts';
import { protocolOf } from '../settings/provider-values.ts';
import type { Config } from './config.ts';
import type { ConfigFinding } from './finding.ts';
import type { Rule, Where } from './rule.ts';

/** Where in a sign-in the findings are. */
export interface BrokenSignIn {
  kind: Kind;
  /** One for each finding, in their order; undefined for what is at no place of this kind. */
  spots: (Spot | undefined)[];
}

/** The place of each finding in the kind of sign-in that is configured. */
export function brokenSignIn(
  config: Config,
  findings: readonly ConfigFinding[],
  rules: readonly Rule[],
): BrokenSignIn | undefined {
  const protocol = config.oidc ? 'oidc' : protocolOf(config.provider);
  if (protocol === undefined) return undefined;
  const kind = kindOf(protocol, config.flow);
  return {
    kind,
    spots: findings.map((finding) => {
      const rule = rules.find(({ codes }) => codes.includes(finding.code));
      const at = rule ? whereOf(rule, finding.code) : 'setting';
      if (at !== 'setting') return spotOf(kind, at);
      // What is about no setting is about the files as a whole.
      return spotOf(kind, finding.setting ? settingMoments[finding.setting] : 'start');
    }),
  };
}

/** What the findings make of the sign-in: an error breaks it, a warning is to be looked at. */
export function judgeFindings(
  { kind, spots }: BrokenSignIn,
  findings: readonly Pick<ConfigFinding, 'severity'>[],
): Judged {
  const found = findings.flatMap(({ severity }, index) =>
    severity === 'note' ? [] : [{ spot: spots[index], breaks: severity === 'error' }],
  );
  return judge(kind, found);
}

/** Where a sign-in breaks at which a rule finds this. */
export function whereOf({ at }: Pick<Rule, 'at'>, code: string): Where {
  if (typeof at === 'string' || isList(at)) return at;
  return (Object.hasOwn(at, code) ? at[code] : undefined) ?? 'setting';
}

// Array.isArray does not tell a readonly list from a table.
function isList(at: Rule['at']): at is Extract<Rule['at'], readonly unknown[]> {
  return Array.isArray(at);
}
