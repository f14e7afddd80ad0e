import type { Endpoints, RedirectRules } from '../oidc/oidc.ts';
import type { Finding } from '../read/finding.ts';
import type { NamePolicy } from '../read/admins.ts';
import type { Reading } from '../read/reading.ts';
import type { ServerPolicy } from '../read/server-url.ts';
import type { SecretSpec } from '../secrets/read-secret.ts';
import type { Flow } from '../server/flow.ts';
import type { Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';
import type { Client, Given, OwnValues, SettingValues } from '../settings/given.ts';
import type { SettingKey } from '../settings/table.ts';
import type { Piece } from '../text/pieces.ts';
import type { Registration } from './registration.ts';

/** Holds where another question of the provider has one of these answers. */
export interface Only {
  field: string;
  among: readonly string[];
}

/** A column of a table that the reader fills in. */
export interface Column {
  label: string;
  example: string;
}

/** One question of a provider, as a form shows it. */
export interface ShownField {
  key: string;
  label: string;
  /** Where the value is found, in a sentence. */
  hint?: string;
  example?: string;
  /** Where the answers are fixed; the first holds for whoever has not chosen, but of those that decide `steps`. */
  options?: readonly { value: string; label: string }[];
  /** Whether a plan is complete without it. */
  optional?: true;
  /** Where it is asked; default: always. What was answered counts only there. */
  only?: Only;
  /** Whether most readers leave it as it is: a form shows it last, folded away. */
  more?: true;
  /** Where the answer is a table: a line for each row, a tab between its cells, as spreadsheets copy. */
  columns?: readonly Column[];
  /** Characters that an answer may have to be kept or shared; default: 2000. */
  longest?: number;
  /** Whether the answer decides what is to be done at the provider; until it is given, the steps are for all. */
  steps?: true;
  /** Whether any answer but the first also changes what is to be run, such as the command of a stage. */
  runs?: true;
}

/** One question of a provider. The forms, the pages and what is kept are all drawn from these. */
export interface FieldSpec extends ShownField {
  /** Normalises the raw answer, or refuses it with a reason. Never throws. */
  read: (raw: string, values: OwnValues) => Reading;
  /** What else a text answers, such as a port behind a name, by the keys of other fields; raw. */
  spreads?: (raw: string) => Readonly<Record<string, string>>;
}

/** A value that a page or file may name. */
export interface Blank {
  /** The question it is the answer to, or follows from; absent when no form asks for it. */
  field?: string;
  /** In the middle of a sentence. */
  label: string;
  /** What holds for whoever has not said otherwise. */
  usual?: string;
  /** Default: what was accepted for the field. */
  of?: (values: OwnValues) => string | undefined;
}

/** One of several ways to be a client of a provider, as a page has to show all of them. */
export interface Variant {
  client: Client;
  /** Values that bring it about; others stay blank. */
  values: OwnValues;
  /**
   * Whether only guides draw it, with a stylesheet that knows its name (`styles/clients.css`). A path shows
   * the plan's own files and steps as soon as its form is there.
   */
  guideOnly?: true;
}

/** What is known of an installation when advice is given. */
export interface Situation {
  provider: Provider;
  client: Client;
  values: OwnValues;
  flow: Flow;
  target: Target;
  version: Version;
  replicas: 'one' | 'several';
  /** As answered; undefined when nobody was asked. */
  tlsProxy: boolean | undefined;
  /** Whether TLS ends at a proxy. */
  behindProxy: boolean;
  /** The scheme of the server URL; undefined while there is none. */
  https: boolean | undefined;
}

/** What follows from a combination of answers. */
export interface AdviceRule extends Omit<Finding, 'message' | 'docs'> {
  when: (situation: Situation) => boolean;
  message: string | ((situation: Situation) => string);
  docs?: string | ((situation: Situation) => string);
}

/** A secret in the settings of a provider. It is in no answer: it reaches `emit` as an option. */
export interface NamedSecret extends SecretSpec {
  /** What stands for it in files, such as `client-secret-value`. */
  name: string;
  /** What a form calls it. */
  label: string;
  only?: Only;
}

/** A file that the server reads beside its configuration, such as a trust store. */
export interface MountedFile {
  /** What the reader's own file is called, beside the emitted ones. */
  name: Piece[];
  /** Its place in the server's container. */
  path: Piece[];
  /** Name of the Kubernetes Secret that brings it, and of the volume. */
  secret: string;
}

/** Accepted administrators and mail domains. */
export interface People {
  admins: readonly string[];
  domains: readonly string[];
}

/** A value that follows from the answers, for the reader to see or to enter elsewhere. */
export interface OwnOutput {
  label: string;
  /** Undefined while something is missing. */
  of: (values: OwnValues, serverUrl: string | undefined, people: People) => string | undefined;
  /** The questions it follows from. */
  needs: readonly string[];
  /** Where to enter it. */
  remark?: string;
}

/** What only providers that speak OpenID Connect have. */
export interface OidcPart {
  /**
   * The provider's URLs. `part` gives the value of a blank, or a gap in its place, so that one
   * template serves finished URLs and those with something to fill in.
   */
  endpoints: (part: (blank: string) => string, values: OwnValues) => Partial<Endpoints>;
  /** Separated by spaces, as OpenMetadata asks for them. */
  scope: string;
  /** Empty: not sent. */
  prompt: string;
  /**
   * What OpenMetadata sends to this provider besides: parameters of the authorize request by name, as
   * they follow from the answers, another prompt included. Empty ones are not sent.
   */
  parameters?: (values: OwnValues, flow: Flow) => Readonly<Record<string, string>>;
  redirect: RedirectRules;
  secret: SecretSpec;
  /** Whether codes of a public client, too, are redeemed with the secret only. */
  secretAlways?: true;
  /** Where its own addresses may be http; default: on loopback alone. */
  http?: 'anywhere';
  /** Whom a page may ask for discovery documents and keys; empty when readers paste them. */
  origins: readonly string[];
}

/** What a form needs of a provider: all that a page loads which asks for its values. */
export interface ProviderForm extends NamePolicy {
  id: string;
  /** In a list, or where it first appears: `Microsoft Entra ID`. */
  name: string;
  /** In the middle of a sentence: `Entra ID`. */
  shortName: string;
  /** Pages of this site; the two about a flow where the reader chooses one. */
  pages: { overview: string; confidential?: string; public?: string; kubernetes: string };
  fields: readonly FieldSpec[];
  blanks: Readonly<Record<string, Blank>>;
  /** What the fields say only together; gives the readings as they should be. */
  together?: (readings: Readonly<Record<string, Reading>>) => Readonly<Record<string, Reading>>;
  /** Undefined while nobody can know. */
  client: (values: OwnValues) => Client | undefined;
  /**
   * OpenMetadata's client type, where the provider leaves no choice. A provider without it has an
   * `oidc` part.
   */
  flow?: Flow;
  oidc?: OidcPart;
  /** What the server URL may be, where no redirect URI has a say in it. */
  server?: ServerPolicy;
  /** Its secrets, where they are others than the client secret of OpenID Connect. */
  secrets?: readonly NamedSecret[];
  /** What a form shows above its questions; default: `Your registration`. */
  heading?: string;
  /** What follows from the answers, where that is not URLs of OpenID Connect. */
  outputs?: readonly OwnOutput[];
  /** Fills the fields from a text that the reader has: loaded when there is one. */
  paste?: () => Promise<(text: string) => PastedAnswers>;
  /** What may be pasted. */
  pasteLabel?: string;
  /** What the box for it is called where it holds all that is asked, and so comes before the questions. */
  pasteFirst?: string;
}

/** A provider whole: what a plan, a file or a page needs of it. */
export interface Provider extends ProviderForm {
  variants: readonly Variant[];
  settings: (given: Given) => SettingValues;
  /** Files that the settings name. */
  mounts?: (given: Given) => MountedFile[];
  /** Why a value is what it is, beside the sentences that hold for all; one line each. */
  whys: Readonly<Partial<Record<SettingKey, string>>>;
  registration: Registration;
  advice: readonly AdviceRule[];
  /** What is known without JavaScript, as a sentence in which backticks mark code. */
  byHand: string;
  /** What a failed test sign-in shows, in a sentence; absent where there is none to test. */
  testFailure?: string;
}

/** What a paste answers, and one or two sentences about what was taken from where. */
export type PastedAnswers =
  | { answers: Readonly<Record<string, string>>; message: string }
  // `forget`: there is a secret in the text, which must not stay in sight.
  | { refused: string; forget?: true };

/** The secrets that files for these answers hold. */
export function secretsOf(
  { oidc, secrets = [] }: Pick<ProviderForm, 'oidc' | 'secrets'>,
  values: OwnValues,
  flow: Flow | undefined,
): readonly NamedSecret[] {
  if (!oidc) return secrets.filter((secret) => holds(secret, values));
  return flow === 'public'
    ? []
    : [{ name: 'client-secret-value', label: 'Client secret', ...oidc.secret }];
}

/** Whether a question or secret is asked for with these answers. */
export function holds({ only }: { only?: Only }, values: Given['values']): boolean {
  return only === undefined || only.among.includes(values[only.field] ?? '');
}

/** The value of a blank of the provider's; undefined while it is not known. */
export function blankValue(
  { blanks }: Pick<ProviderForm, 'blanks'>,
  name: string,
  values: OwnValues,
): string | undefined {
  const blank = blanks[name];
  if (!blank) return undefined;
  return blank.of ? blank.of(values) : blank.field === undefined ? undefined : values[blank.field];
}
