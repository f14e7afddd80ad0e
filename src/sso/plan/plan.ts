import { advise } from './advice.ts';
import { checkChoices, type Answers } from './answers.ts';
import { clouds, isCloudId } from '../providers/azure/clouds.ts';
import { deploymentChoices, readDeployment } from '../server/deployment.ts';
import type { Field } from './finding.ts';
import { readAdmins } from '../read/admins.ts';
import { isEmptyList } from '../read/entries.ts';
import { readDomains } from '../read/domains.ts';
import { isFlow } from '../oidc/redirect-uris.ts';
import { register, type Outcome, type Registration } from './registration.ts';
import { settingValues, type Accepted, type PlannedSetting } from '../settings/values.ts';
import { isBehindProxy, needsSecureCookie } from '../server/secure-cookie.ts';
import type { Version } from '../server/versions.ts';

export type { Answers } from './answers.ts';

/** What follows from the answers: the registration and every setting of the server. */
export interface Plan extends Registration {
  version: Version;
  /** Absent when cloud or flow is unknown; then there is nothing to emit. */
  accepted?: Accepted;
  /** What to set, in order; named blanks where an answer is missing or was refused. */
  settings: PlannedSetting[];
}

export type Planned = Outcome<Plan>;

/** Turns answers into everything the portal and OpenMetadata need. Pure; never throws for text. */
export function plan(answers: Answers): Planned {
  const { target, version, replicas } = readDeployment(answers);
  const cloud = isCloudId(answers.cloud) ? clouds[answers.cloud] : undefined;
  const flow = isFlow(answers.flow) ? answers.flow : undefined;
  const registered = register(answers);
  const admins = readAdmins(answers.admins ?? '');
  const domains = readDomains(answers.domains ?? '');

  const result: Plan = { ...registered.plan, version, settings: [] };
  const findings = [
    ...registered.findings,
    ...checkChoices(answers, deploymentChoices),
    ...admins.findings,
    ...domains.findings,
  ];
  if (cloud && flow) {
    const https = result.serverUrl?.startsWith('https:');
    const { tlsProxy } = answers;
    const behindProxy = isBehindProxy(answers, result.serverUrl);
    result.accepted = {
      ...{ cloud, flow, target, admins: admins.values, domains: domains.values },
      external: result.external,
      ...{ tenant: result.tenant, clientId: result.clientId, serverUrl: result.serverUrl },
      secureCookie: needsSecureCookie(behindProxy, version),
    };
    result.settings = settingValues(result.accepted, version);
    const situation = { cloud, flow, target, version, replicas, tlsProxy, behindProxy, https };
    findings.push(...advise(situation, (field) => answers[field] !== undefined));
  }
  return { plan: result, findings, missing: [...registered.missing, ...missingLists(answers)] };
}

function missingLists(answers: Answers): Field[] {
  return (['admins', 'domains'] as const).filter((field) => {
    const raw = answers[field];
    return raw !== undefined && isEmptyList(raw);
  });
}
