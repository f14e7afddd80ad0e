import { blankValue, type MountedFile, type Provider } from '../providers/provider.ts';
import type { Flow } from '../server/flow.ts';
import type { Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';
import type { Client, Given, OwnValues, PlannedSetting, UrlName } from '../settings/given.ts';
import { isKnownIn } from '../settings/known-in.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import { answer, cut, gapFor, type Piece, text } from '../text/pieces.ts';
import { whys } from './whys.ts';

/** Accepted answers. What is absent becomes a named blank. */
export interface Accepted {
  provider: Provider;
  client: Client;
  values: OwnValues;
  flow: Flow;
  target: Target;
  version: Version;
  serverUrl?: string | undefined;
  admins: readonly string[];
  domains: readonly string[];
  /** Whether the session cookie must be marked secure by a setting. */
  secureCookie: boolean;
}

/** The settings that make sign-in work and that the release has, in the order to show them. Pure. */
export function plannedSettings(accepted: Accepted): PlannedSetting[] {
  const { provider, version } = accepted;
  const all = Object.entries(provider.settings(givenOf(accepted))) as [
    SettingKey,
    PlannedSetting['value'] | undefined,
  ][];
  return all.flatMap(([key, value]) => {
    if (value === undefined || !isKnownIn(settings[key], version)) return [];
    const why = provider.whys[key] ?? whys[key];
    return [{ key, value, ...(why !== undefined && { why }) }];
  });
}

/** The files beside the configuration that the settings name. */
export function mountedFiles(accepted: Accepted): MountedFile[] {
  return accepted.provider.mounts?.(givenOf(accepted)) ?? [];
}

function givenOf(accepted: Accepted): Given {
  const { provider, values, serverUrl, admins, domains, ...rest } = accepted;
  const general: Record<string, string | undefined> = { 'server-url': serverUrl };
  const blank = (name: string): Piece => {
    if (name in general) return answer(name, general[name]);
    const value = blankValue(provider, name, values);
    const { usual, of } = provider.blanks[name] ?? {};
    // What holds for most readers is no answer of this one.
    if (value !== undefined && value === usual) return text(value);
    // Nobody is asked for what follows from another answer, so without that the usual holds.
    return value === undefined && of && usual !== undefined
      ? { kind: 'blank', name, usual }
      : answer(name, value);
  };
  const urls = provider.oidc?.endpoints(gapFor, values) ?? {};
  return {
    ...rest,
    ...{ values, blank },
    url: (name: UrlName) => cut(urls[name] ?? '', blank),
    admins: listOf('admin', admins),
    domains: listOf('domain', domains),
  };
}

function listOf(name: string, given: readonly string[]): Piece[][] {
  return given.length === 0 ? [[answer(name, undefined)]] : given.map((one) => [answer(name, one)]);
}
