import { clouds, type CloudId } from '../../../src/sso/providers/azure/clouds.ts';
import type { Answers } from '../../../src/sso/index.ts';
import { targets, type Target } from '../../../src/sso/server/targets.ts';
import { versions } from '../../../src/sso/server/versions.ts';
import { providers, type ProviderId } from '../../../src/sso/providers/index.ts';
import {
  answers,
  auth0ClientId,
  auth0Domain,
  googleClientId,
  oktaClientId,
  oktaIssuer,
} from './ids.ts';

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

/** What each provider is asked, in every way that makes a difference to what is emitted. */
export const examples: Readonly<Record<ProviderId, readonly Partial<Answers>[]>> = {
  azure: (Object.keys(clouds) as CloudId[]).map((cloud) => ({ cloud })),
  google: [
    { provider: 'google', clientId: googleClientId },
    { provider: 'google', clientId: googleClientId, workspaceDomain: 'example.com' },
    { provider: 'google', clientId: googleClientId, prompt: 'select_account' },
  ],
  okta: [
    { provider: 'okta', clientId: oktaClientId, oktaIssuer },
    { provider: 'okta', clientId: oktaClientId, oktaIssuer: `${oktaIssuer}/oauth2/default` },
  ],
  auth0: [
    { provider: 'auth0', clientId: auth0ClientId, auth0Domain },
    { provider: 'auth0', clientId: auth0ClientId, auth0Domain: 'login.example.com' },
  ],
};

/** Every combination of the choices, with complete answers; of one provider, or of all. */
export function* everyInstallation(only?: ProviderId): Generator<CompleteAnswers> {
  const ids = only ? [only] : providers.map(({ id }) => id);
  for (const target of allTargets)
    for (const own of ids.flatMap((id) => examples[id]))
      for (const flow of ['confidential', 'public'] as const)
        for (const version of versions)
          for (const replicas of ['one', 'several'] as const)
            for (const tlsProxy of [true, false])
              yield { ...installation, ...own, target, flow, version, replicas, tlsProxy };
}
