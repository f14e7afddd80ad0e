import type { SettingKey } from '../settings/table.ts';
import { settingGroups, settings } from '../settings/table.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kind.ts';
import { placesOf, type Place } from './place.ts';
import { settingMoments } from './settings.ts';

// Each block of settings belongs to one kind; what is in the others may be for all.
const blocks: readonly (readonly [Kind, object])[] = [
  ['oidc-code', settingGroups.oidc],
  ['saml', settingGroups.saml],
  ['ldap', settingGroups.ldap],
];

/** Every place that a setting decides: one in each kind of sign-in that looks at it. */
export function decidedBy(key: SettingKey): Place[] {
  const [block] = blocks.find(([, group]) => Object.hasOwn(group, key)) ?? [];
  const among = block === undefined ? kinds : [block];
  // All but one kind have the client type public.
  const flow = (kind: Kind) => (kind === 'oidc-code' ? 'confidential' : 'public');
  return placesOf(
    settingMoments[key],
    among.filter((kind) => settings[key].flows.includes(flow(kind))),
  );
}

/** The settings that decide a place, in the order of the reference. */
export function settingsAt({ kind, spot }: Place): SettingKey[] {
  return (Object.keys(settings) as SettingKey[]).filter((key) =>
    decidedBy(key).some((place) => place.kind === kind && place.spot === spot),
  );
}
