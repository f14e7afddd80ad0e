import { providerOf, providers, type Answers, type ProviderId } from '../../../src/sso/index.ts';
import type { Flow } from '../../../src/sso/server/flow.ts';
import { targets, type Target } from '../../../src/sso/server/targets.ts';
import { versions } from '../../../src/sso/server/versions.ts';
import { examples } from './examples.ts';
import { answers, serverUrl } from './ids.ts';

/** Answers to every question there is. */
export type CompleteAnswers = Answers &
  Required<Pick<Answers, 'target' | 'version' | 'replicas' | 'tlsProxy' | 'admins' | 'domains'>>;

/** Complete answers, every field asked. */
export const installation: CompleteAnswers = {
  ...answers,
  target: 'docker',
  version: '1.12',
  replicas: 'one',
  tlsProxy: true,
  admins: 'alice',
  domains: 'example.com',
};

export const allTargets = Object.keys(targets) as Target[];

/** Complete answers for a provider, by one of its examples. */
export function installationFor(provider: ProviderId, example = 0): CompleteAnswers {
  const { target, version, replicas, tlsProxy, admins, domains, flow } = installation;
  const general = { target, version, replicas, tlsProxy, admins, domains, flow, serverUrl };
  return { ...general, provider, ...examples[provider][example] };
}

/** The flows that a provider leaves to choose. */
function flowsOf(provider: ProviderId): readonly Flow[] {
  const only = providerOf(provider)?.flow;
  return only ? [only] : ['confidential', 'public'];
}

/** Every combination of the choices, with complete answers, of some providers or of all. */
export function* everyInstallation(
  some: readonly ProviderId[] = providers.map(({ id }) => id),
): Generator<CompleteAnswers> {
  for (const target of allTargets)
    for (const provider of some)
      for (const own of examples[provider])
        for (const flow of flowsOf(provider))
          for (const version of versions)
            for (const replicas of ['one', 'several'] as const)
              for (const tlsProxy of [true, false])
                yield {
                  ...installationFor(provider),
                  ...{ ...own, target, flow, version, replicas, tlsProxy },
                };
}
