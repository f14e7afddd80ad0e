import type { Claims } from './claims.ts';
import type { FindingRule } from './finding.ts';
import type { FitFacts } from './fit-rules.ts';
import type { IdentityFacts } from './identity-advice.ts';
import type { TokenUse } from './kind.ts';

/** What an issuer of one provider says. */
export interface TokenIssuer {
  /** Values it names, by the key of the field that the reader has for each, and others. */
  values: Readonly<Record<string, string>>;
  /** Behind “It names” and before “as its issuer”: who it is. */
  name: string;
}

/** A sign by which a kind of token is known. */
export interface UseSign {
  use: TokenUse;
  holds: (token: { header: Claims; claims: Claims }) => boolean;
}

/** What to say instead of the general sentence. */
export interface TokenRemark {
  code: string;
  message: string;
}

/** What one provider knows about tokens beside what the standards say. */
export interface ProviderToken {
  /** Reads `iss`, compared whole; undefined when it is none of this provider’s. Claims may say more. */
  issuer(iss: string, claims: Claims): TokenIssuer | undefined;
  /** Its codes in error texts, so that an error is not taken for a token or a key list. */
  errorCode?: RegExp;
  /** What its authorization codes and refresh tokens look like, where they have a shape. */
  opaque?: RegExp;
  /** Signs that no other provider’s tokens have; asked before those of the standards. */
  signs?: readonly UseSign[];
  /** Signs that count when nothing else does. */
  lastSigns?: readonly UseSign[];
  /** What to say of a kind of token in place of the general sentence. */
  uses?: Partial<Record<TokenUse, string>>;
  /** What speaks against a token of this provider, or against one for a plan with it. */
  fit?: readonly FindingRule<FitFacts>[];
  /** Whether those say all about the issuer of a token for a plan with this provider. */
  tellsIssuer?(facts: FitFacts): boolean;
  /** What to know about the user that its claims make. */
  advice?: readonly FindingRule<IdentityFacts>[];
  /** What its claims mean, the important ones first; a general name is put in its place here. */
  claims?: Readonly<Record<string, string>>;
  /** The same for the header. */
  header?: Readonly<Record<string, string>>;
  /** Names of a claim’s values: `{ acct: { 1: 'guest' } }`. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Claims whose presence is a reason to look twice. */
  doubtful?: readonly string[];
  /**
   * The address of the key list of a token, or why there is none; undefined when the issuer is not
   * this provider’s. https, of a host that the provider owns, and never from the header.
   */
  jwks?(iss: string, claims: Claims): JwksUrl | undefined;
  /** Why a list has no key for a token of this provider. */
  noKey?(list: readonly Claims[], claims: Claims): TokenRemark;
  /** Whether a key may speak for the issuer of these claims, where the list says whose it is. */
  maySign?(key: Claims, claims: Claims): boolean;
  /** A token whose signature nobody but its audience can check. */
  unverifiable?(token: { header: Claims; claims: Claims }): TokenRemark | undefined;
}

/** Where the key list is, and whom asking for it tells; or why this page asks for none. */
export type JwksUrl = { url: string; asks: string } | { code: string; reason: string };
