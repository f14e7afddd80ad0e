import { cloudOfHost, clouds, type Cloud } from './clouds.ts';

/** What a host is, as far as a tenant pasted with it is concerned. */
export type HostKind = 'portal' | 'ciam' | 'b2c' | 'retired' | 'sovereign' | 'unknown';

interface HostRule {
  kind: HostKind;
  hosts?: readonly string[];
  suffix?: string;
}

/**
 * Microsoft hosts that hold no authority OpenMetadata can use.
 *
 * External ID and B2C: Microsoft, "Custom URL domains" and the B2C end-of-sale notice. Retired:
 * AADSTS900439 for login-us, Germany closed on 2021-10-29. Sovereign: msal-common 16.17.
 */
const rules: readonly HostRule[] = [
  {
    kind: 'portal',
    hosts: [
      ...Object.values(clouds).map((cloud) => cloud.portal),
      'entra.microsoft.com',
      'entra.microsoft.us',
      'entra.microsoftonline.cn',
      'aad.portal.azure.com',
    ],
  },
  { kind: 'portal', suffix: '.portal.azure.com' },
  { kind: 'ciam', suffix: '.ciamlogin.com' },
  { kind: 'b2c', suffix: '.b2clogin.com' },
  { kind: 'retired', hosts: ['login.microsoftonline.de', 'login-us.microsoftonline.com'] },
  {
    kind: 'sovereign',
    hosts: [
      'login.sovcloud-identity.fr',
      'login.sovcloud-identity.de',
      'login.sovcloud-identity.sg',
    ],
  },
];

/**
 * The cloud that a host signs users in for, or the kind of host it is instead.
 *
 * Compares whole names, so `login.microsoftonline.com.evil.example` is unknown. `host` is lower
 * case and without port.
 */
export function classifyHost(host: string): Cloud | HostKind {
  const cloud = cloudOfHost(host);
  if (cloud) return cloud;
  const rule = rules.find(
    ({ hosts, suffix }) => hosts?.includes(host) || (suffix && host.endsWith(suffix)),
  );
  return rule?.kind ?? 'unknown';
}
