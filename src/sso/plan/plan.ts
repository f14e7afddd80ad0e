import type { Provider } from '../providers/provider.ts';
import { domainsOfAdmins, readAdmins } from '../read/admins.ts';
import { readDomains } from '../read/domains.ts';
import { isEmptyList } from '../read/entries.ts';
import type { Field, Finding } from '../read/finding.ts';
import { warning } from '../read/reading.ts';
import { isBehindProxy, needsSecureCookie } from '../server/secure-cookie.ts';
import { atLeast, type Version } from '../server/versions.ts';
import type { PlannedSetting } from '../settings/given.ts';
import { list } from '../text/list.ts';
import { advise } from './advice.ts';
import { checkChoices, type Answers } from './answers.ts';
import { deploymentChoices, readDeployment } from './deployment.ts';
import { plannedSettings, type Accepted } from './planned-settings.ts';
import { flowOf, register, type Outcome, type Registration } from './registration.ts';

export type { Answers } from './answers.ts';

/** What follows from the answers: the registration and every setting of the server. */
export interface Plan extends Registration {
  version: Version;
  /** The same where the reader said so; a command that would change the release needs that. */
  running?: Version;
  /** Absent when the provider or flow leave open what to set; then there is nothing to emit. */
  accepted?: Accepted;
  /** What to set, in order; named blanks where an answer is missing or was refused. */
  settings: PlannedSetting[];
}

export type Planned = Outcome<Plan>;

/** Turns answers into everything the provider and OpenMetadata need. Pure; never throws for text. */
export function plan(answers: Answers, provider: Provider): Planned {
  const { target, version, replicas } = readDeployment(answers);
  const flow = flowOf(answers, provider);
  const registered = register(answers, provider);
  const admins = readAdmins(answers.admins ?? '', provider);
  const domains = readDomains(answers.domains ?? '');

  const result: Plan = {
    ...{ ...registered.plan, version, settings: [] },
    ...(answers.version === version && { running: version }),
  };
  const findings = [
    ...registered.findings,
    ...checkChoices(answers, deploymentChoices),
    ...admins.findings,
    ...domains.findings,
  ];
  const { client, values } = result;
  if (client && flow) {
    const https = result.serverUrl?.startsWith('https:');
    const { tlsProxy } = answers;
    const behindProxy = isBehindProxy(answers, result.serverUrl);
    result.accepted = {
      ...{ provider, client, values, flow, target, version, serverUrl: result.serverUrl },
      ...{ admins: admins.values, domains: domains.values },
      secureCookie: needsSecureCookie(behindProxy, version),
    };
    result.settings = plannedSettings(result.accepted);
    const deployment = { target, version, replicas, tlsProxy, behindProxy, https };
    const situation = { provider, client, values, flow, ...deployment };
    findings.push(...strangersAmong(answers.admins ?? '', domains.values, result.accepted));
    findings.push(...advise(situation, (field) => answers[field] !== undefined));
  }
  return { plan: result, findings, missing: [...registered.missing, ...missingLists(answers)] };
}

/**
 * Administrators who could never sign up: at the first sign-in by OpenID Connect the server of a confidential client
 * makes no user of a domain that is not in the list (AuthenticationCodeFlowHandler of 1.12 and 2.0).
 */
function strangersAmong(
  raw: string,
  domains: readonly string[],
  { provider, flow, version }: Accepted,
): Finding[] {
  if (!provider.oidc || flow !== 'confidential' || !atLeast(version, '1.12')) return [];
  if (domains.length === 0) return [];
  const others = domainsOfAdmins(raw).filter((domain) => !domains.includes(domain));
  if (others.length === 0) return [];
  const message = `OpenMetadata makes no account for an address of ${list(others)} (“Email domain not allowed for self-signup”): add the domain below, or write the address with which the administrator signs in.`;
  return [warning('admins', 'admins-other-domain', message)];
}

function missingLists(answers: Answers): Field[] {
  return (['admins', 'domains'] as const).filter((field) => {
    const raw = answers[field];
    return raw !== undefined && isEmptyList(raw);
  });
}
