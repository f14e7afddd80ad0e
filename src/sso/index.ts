import { register as registerWith, type Outcome, type Registration } from './plan/registration.ts';
import { plan as planWith, type Answers, type Plan, type Planned } from './plan/plan.ts';
import { firstProvider, loadedProviders, providers } from './providers/index.ts';
import type { Provider } from './providers/provider.ts';
import { refused } from './read/reading.ts';
import { readDeployment } from './plan/deployment.ts';

/**
 * The front door of the library for whoever is no page in a browser: tests, the proof, a command. All
 * providers are loaded here; a page imports the parts it needs and loads its own provider.
 *
 * Nothing behind it throws for text of a reader's, asks a network or reads a file.
 */
export { answerName, fieldNamed } from './plan/answer-names.ts';
export { emptyAnswers } from './plan/answers.ts';
export { commands } from './emit/commands.ts';
export { emit, blanksIn, textOf, type EmitOptions } from './emit/emit.ts';
export { readSecret } from './secrets/read-secret.ts';
export type { EmittedFile } from './emit/file.ts';
export {
  diagnose,
  type CheckSituation,
  type ConfigFinding,
  type Diagnosis,
  type Format,
  type Pasted,
} from './check/diagnose.ts';
export { judgeFindings } from './check/broken-sign-in.ts';
export { formatLabel } from './check/formats/table.ts';
export { linesToWrite } from './check/lines-to-write.ts';
export { showTexts, shownLines } from './check/secret-spans.ts';
export {
  readCameBack,
  type CameBack,
  type ExplainedError,
  type SetUp,
  type Speaker,
} from './came-back/read-came-back.ts';
export {
  checkToken,
  defaultAdmins,
  explainClaims,
  explainHeader,
  identityOf,
  kindOf,
  readToken,
  verdictOf,
  type ClaimRow,
  type Expected,
  type Identity,
  type IdentitySettings,
  type Token,
  type TokenFinding,
  type TokenReading,
} from './token/read-token.ts';
export { verifyToken, type Verification } from './token/verify.ts';
export { upgrade, type Upgrade, type UpgradeQuestion } from './upgrade/upgrade.ts';
export { settings, type SettingKey } from './settings/table.ts';
export { firstProvider, providers, type ProviderId } from './providers/index.ts';
export { isTarget, targets, type Target } from './server/targets.ts';
export { defaultVersion, isVersion, versions, type Version } from './server/versions.ts';
export { didYouMean } from './text/nearest.ts';
export type { Answers, Plan, Planned, Provider };

const loaded: ReadonlyMap<string, Provider> = new Map(
  (await loadedProviders()).map((provider) => [provider.id, provider]),
);

/** A provider with all that a plan needs of it; undefined when there is none of this ID. */
export function providerOf(id: string = firstProvider): Provider | undefined {
  return loaded.get(id);
}

/**
 * Turns answers into everything the provider and OpenMetadata need: URLs, redirect URIs, every setting.
 * A provider that is in no table is a finding (`provider-unknown`) and a plan without settings.
 */
export function plan(answers: Answers): Planned {
  const provider = providerOf(answers.provider);
  if (provider) return planWith(answers, provider);
  const { version } = readDeployment(answers);
  return { plan: { version, values: {}, settings: [] }, ...unknownProvider() };
}

/** The part of {@link plan} that has no settings of the server. */
export function register(answers: Answers): Outcome<Registration> {
  const provider = providerOf(answers.provider);
  if (provider) return registerWith(answers, provider);
  return { plan: { values: {} }, ...unknownProvider() };
}

function unknownProvider(): Pick<Planned, 'findings' | 'missing'> {
  const names = providers.map(({ name }) => name).join(', ');
  const message = `Choose one of these providers: ${names}.`;
  return { findings: refused('provider', 'provider-unknown', message).findings, missing: [] };
}
