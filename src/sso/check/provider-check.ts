import type { ProviderEntry } from '../providers/index.ts';
import type { Config } from './config.ts';
import type { ConfigFinding } from './finding.ts';
import type { Rule } from './rule.ts';

/** Says something else than a general rule; undefined: nothing, a rule of the provider's own does. */
export type Instead = (config: Config, found: ConfigFinding) => ConfigFinding | undefined;

/**
 * What the check of a configuration knows about one provider. What holds for any is a general rule.
 *
 * Its files import from `check/`; nothing in there but `diagnose` asks for them.
 */
export interface ProviderCheck {
  /** Whether sign-in goes there. Several may say so, where OpenMetadata has one value for them. */
  is: (told: Pick<Config, 'provider' | 'settings'>) => boolean;
  /** What can be wrong with this provider alone. They are asked only where `is` says so. */
  rules: readonly Rule[];
  /**
   * One sentence where a text is unmistakably a value of this provider: “This is an Okta issuer.”
   * Texts that others have too, such as a GUID, are nobody's. Must not repeat the text.
   */
  owns: (text: string) => string | undefined;
  /** By the code of a general finding, what is said in its place where `is` says so. */
  instead?: Readonly<Record<string, Instead>>;
  /** The type for which the server has a client of its own that this provider needs. */
  oidcType?: {
    value: string;
    /** What the general client does not look at. */
    ignored: string;
    /** Where the server signs in with this type, whatever else is set. */
    place: string;
  };
}

/** A provider of the registry with its check. */
export type KnownProvider = Pick<ProviderEntry, 'id' | 'name' | 'protocol'> & ProviderCheck;
