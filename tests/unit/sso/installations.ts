import { clouds, type CloudId } from '../../../src/sso/providers/azure/clouds.ts';
import type { Answers } from '../../../src/sso/index.ts';
import { targets, type Target } from '../../../src/sso/server/targets.ts';
import { versions } from '../../../src/sso/server/versions.ts';
import { answers } from './ids.ts';

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

/** Every combination of the choices, with complete answers. */
export function* everyInstallation(): Generator<CompleteAnswers> {
  for (const target of allTargets)
    for (const cloud of Object.keys(clouds) as CloudId[])
      for (const flow of ['confidential', 'public'] as const)
        for (const version of versions)
          for (const replicas of ['one', 'several'] as const)
            for (const tlsProxy of [true, false])
              yield { ...installation, target, cloud, flow, version, replicas, tlsProxy };
}
