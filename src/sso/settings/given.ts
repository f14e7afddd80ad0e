import type { Flow } from '../server/flow.ts';
import type { Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';
import { text, type Piece } from '../text/pieces.ts';
import type { SettingKey } from './table.ts';

/** A value to emit. Text is cut into pieces, so that a blank can stand inside a URL. */
export type Value =
  | boolean
  | number
  | {
      text: Piece[];
      /** A number of the reader's: YAML gets it without quotes. */
      bare?: true;
    }
  | { list: Piece[][] }
  | { map: Readonly<Record<string, Piece[]>> };

export interface PlannedSetting {
  key: SettingKey;
  value: Value;
  /** Why the value is what it is, in one line. */
  why?: string;
}

/** Settings by name, in the order to show them; absent ones are not set. */
export type SettingValues = Partial<Record<SettingKey, Value | undefined>>;

/** What was accepted of the answers to a provider's own questions, and what follows from them. */
export type OwnValues = Readonly<Record<string, string | undefined>>;

/** How the server is a client of the provider. */
export interface Client {
  /** OpenMetadata's `provider`, which need not be called as ours. */
  provider: string;
  /** OpenMetadata's OIDC_TYPE. */
  oidcType?: string;
  /** Text of the sign-in button, where OpenMetadata has none of its own. */
  buttonName?: string;
  /** Which of the provider's variants this is. */
  variant?: string;
}

/** Addresses that settings are made of. */
export type UrlName = 'authority' | 'issuer' | 'discovery' | 'jwks';

/** What every provider's settings are made from. What is not known yet stands there as a blank. */
export interface Given {
  flow: Flow;
  target: Target;
  version: Version;
  client: Client;
  values: OwnValues;
  /** Whether the session cookie must be marked secure by a setting. */
  secureCookie: boolean;
  /** A blank of the provider's, or one that all have. */
  blank: (name: string) => Piece;
  /** An address of the provider; empty where it has none. */
  url: (name: UrlName) => Piece[];
  admins: Piece[][];
  domains: Piece[][];
}

/** A value that no reader had a say in. */
export function words(content: string): Value {
  return { text: [text(content)] };
}
