import {
  callbackUrl,
  redirectUrisFor,
  signInUrisFor,
  type RedirectUri,
} from '../oidc/redirect-uris.ts';
import type { Endpoints } from '../oidc/oidc.ts';
import { blankValue, type ProviderForm } from '../providers/provider.ts';
import type { Finding, Field } from '../read/finding.ts';
import { isBlank } from '../read/raw-text.ts';
import type { Reading } from '../read/reading.ts';
import { readServerUrl } from '../read/server-url.ts';
import { isFlow, type Flow } from '../server/flow.ts';
import { isVersion } from '../server/versions.ts';
import type { Client, OwnValues } from '../settings/given.ts';
import { gapFor, hasGap } from '../text/pieces.ts';
import { checkChoices, isAsked, type Answers, type Choice } from './answers.ts';

/** What the provider and a test sign-in need. A value is present when all it depends on was accepted. */
export interface Registration extends Partial<Endpoints> {
  /** How the server is a client of the provider; absent while nobody can know. */
  client?: Client;
  /** What was accepted of the provider's own questions. */
  values: OwnValues;
  /** Some URLs are known to the provider's own discovery document only. */
  unlisted?: true;
  clientId?: string;
  serverUrl?: string;
  /** The redirect URI that OpenMetadata's settings name. */
  redirectUri?: string;
  /** Every redirect URI to register. */
  redirectUris?: RedirectUri[];
  /** Those that a sign-in may send, first the one that the release sends; each is to be tested. */
  signInUris?: [string, ...string[]];
}

/** An outcome with everything there is to say about the answers it came from. */
export interface Outcome<Result extends Registration> {
  plan: Result;
  findings: Finding[];
  /** Fields that were asked and are still empty, in the order of the form. */
  missing: Field[];
}

const flowChoice: Choice = {
  field: 'flow',
  known: isFlow,
  message: 'Choose confidential or public.',
};

/**
 * Turns answers into what the provider and a test sign-in need: the part of a plan that a page can
 * have without the settings. Pure; never throws for text. Refused text appears in no output.
 */
export function register(answers: Answers, provider: ProviderForm): Outcome<Registration> {
  const { oidc, pages } = provider;
  const own = readOwn(answers, provider);
  const flow = flowOf(answers, provider);
  const serverUrl = readServerUrl(answers.serverUrl, oidc?.redirect ?? provider.server);
  const client = provider.client(own.values);
  const clientId = blankValue(provider, 'client-id', own.values);

  const result: Registration = { ...endpointsOf(provider, own.values), values: own.values };
  if (client) result.client = client;
  if (clientId !== undefined) result.clientId = clientId;
  if (serverUrl.value !== undefined) {
    result.serverUrl = serverUrl.value;
    if (oidc) result.redirectUri = callbackUrl(serverUrl.value);
    if (oidc && flow) {
      const onlyVersion =
        answers.version && isVersion(answers.version) ? answers.version : undefined;
      result.redirectUris = redirectUrisFor(flow, serverUrl.value, {
        place: oidc.redirect.places[flow],
        onlyVersion,
        silentCallback: oidc.redirect.silentCallback(client?.variant),
      });
      result.signInUris = signInUrisFor(flow, serverUrl.value, onlyVersion);
    }
  }
  return {
    plan: result,
    findings: [
      ...explained(own.findings, pages.overview),
      ...(provider.flow ? [] : checkChoices(answers, [flowChoice])),
      ...explained(serverUrl.findings, pages.confidential ?? pages.overview),
    ],
    missing: [
      ...provider.fields
        .filter((field) => !field.optional && isAsked(field, answers))
        .map(({ key }) => key),
      'serverUrl',
    ].filter((field) => isUnanswered(answers[field])),
  };
}

/** OpenMetadata's client type: as answered, unless the provider leaves no choice. */
export function flowOf({ flow }: Pick<Answers, 'flow'>, provider: ProviderForm): Flow | undefined {
  return provider.flow ?? (isFlow(flow) ? flow : undefined);
}

function isUnanswered(raw: unknown): boolean {
  return typeof raw === 'string' && isBlank(raw);
}

/** The accepted values of the provider's own fields, and what there is to say about each. */
function readOwn(
  answers: Answers,
  { fields, together }: ProviderForm,
): { values: OwnValues; findings: Finding[] } {
  let values: OwnValues = {};
  const readings: Record<string, Reading> = {};
  for (const field of fields) {
    const { key, read } = field;
    const raw = isAsked(field, answers) ? answers[key] : '';
    const reading = read(typeof raw === 'string' ? raw : '', values);
    readings[key] = reading;
    values = {
      ...values,
      ...reading.also,
      ...(reading.value !== undefined && { [key]: reading.value }),
    };
  }
  const agreed = together?.(readings) ?? readings;
  const withdrawn = new Set(
    fields.map(({ key }) => key).filter((key) => agreed[key]?.value === undefined),
  );
  return {
    values: Object.fromEntries(Object.entries(values).filter(([key]) => !withdrawn.has(key))),
    findings: fields.flatMap(({ key }) => agreed[key]?.findings ?? []),
  };
}

function endpointsOf(
  { oidc, blanks }: ProviderForm,
  values: OwnValues,
): Partial<Endpoints> & { unlisted?: true } {
  const unlisted: string[] = [];
  const part = (name: string): string => {
    if (blanks[name]?.field === undefined) unlisted.push(name);
    return blankValue({ blanks }, name, values) ?? gapFor(name);
  };
  const urls = Object.entries(oidc?.endpoints(part, values) ?? {});
  return {
    ...Object.fromEntries(urls.filter(([, url]) => !hasGap(url))),
    ...(unlisted.length > 0 && { unlisted: true }),
  };
}

/** Errors and warnings lead to the page that explains the field, where they name none. */
function explained(findings: readonly Finding[], docs: string): Finding[] {
  return findings.map((finding) =>
    finding.severity === 'note' || finding.docs !== undefined ? finding : { ...finding, docs },
  );
}
