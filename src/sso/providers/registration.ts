import type { Flow } from '../server/flow.ts';
import type { Version } from '../server/versions.ts';
import type { Client, OwnValues } from '../settings/given.ts';
import type { StepLanguage } from './step-languages.ts';

/** One thing to do, in the order to do it. */
export interface Step {
  title: string;
  text: string;
  /** Lines for a shell. */
  command?: string;
  /** What has to be copied into fields there, each by the name of its field. */
  copies?: readonly (readonly [field: string, value: string])[];
  /** A file to save first. */
  file?: { name: string; language: StepLanguage; text: string };
  /** Present when it is about the client secret and not about the rest of the registration. */
  stage?: 'secret';
  /** The program that does, by lines or a file, what the steps before it do in the console. */
  tool?: string;
}

/** A place in a provider's console. */
export interface ConsolePlace {
  /** The way to it, as the console's own menus name it. */
  label: string;
  /** Its address, where there is one that leads right there. */
  href?: string;
}

/** A drawing of a provider's console: a file below `content`, and what it shows. */
export interface ConsoleDrawing {
  src: string;
  alt: string;
  /** Present when it is for one flow alone. */
  flow?: Flow;
}

/** One of the two things to do in a provider's console, as far as it can be shown. */
export interface ConsoleStage {
  /** `part` gives a value of the provider's, or a gap in its place. */
  place?: (part: (blank: string) => string, values: OwnValues) => ConsolePlace;
  drawings?: readonly ConsoleDrawing[];
}

/** What a provider knows about the registration, for the list of steps. */
export interface Registration {
  /** How the application is registered, and its secret made. */
  steps: (given: {
    flow: Flow;
    version: Version;
    values: OwnValues;
    /** Present where it is known which way to be a client it is for. */
    client?: Client;
    /** Each URI, in a sentence. */
    redirectUris: string;
    uris: readonly string[];
    /** Accepted, or a blank in its place. */
    serverUrl: string;
    /** A value of the provider's, or a blank in its place. */
    part: (blank: string) => string;
  }) => Step[];
  /** Where that is done, and what it looks like there. */
  console?: Readonly<Partial<Record<'register' | 'secret', ConsoleStage>>>;
  /** How to sign in at OpenMetadata; default: to select the sign-in button. */
  enter?: string;
  /** What a reader sees who does so. */
  signIn: string;
  /** What of it ends on a day that is known before, inside a sentence; absent where nothing does by itself. */
  ends?: (flow: Flow) => string | undefined;
  /** What an error on the provider's own page means most often. */
  failure: string;
}
