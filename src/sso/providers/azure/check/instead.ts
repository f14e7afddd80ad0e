import { urlOf } from '../../../check/addresses.ts';
import type { Instead } from '../../../check/provider-check.ts';
import { about, replace } from '../../../check/report.ts';
import { discoveryOf } from '../../../check/rules/discovery.ts';
import { authorityIn, isElsewhere, isTenantAlone } from './authority.ts';
import { discoveryFix } from './discovery.ts';
import { keysForm } from './public-keys.ts';
import { serverUrlRefusal } from './server-url.ts';

/** What is said in place of general findings: the same with the tenant in it, or nothing. */
export const instead: Readonly<Record<string, Instead>> = {
  'authority-is-endpoint': ({ settings }, found) => {
    const entry = settings.get('authority');
    const text = urlOf(entry);
    if (!entry || isElsewhere(text ?? '')) return undefined;
    // There is a placeholder in it.
    if (text === undefined) return found;
    const right = authorityIn(text);
    return about(entry, {
      ...found,
      message: 'This is the authorize or token endpoint. The authority ends with the tenant ID.',
      fix: right === undefined ? undefined : replace(entry, right),
    });
  },
  // Whatever names a tenant is rewritten as a whole.
  'authority-is-discovery': () => undefined,
  'discovery-ending': (config, found) => {
    const { entry, url = '' } = discoveryOf(config) ?? {};
    return entry ? about(entry, { ...found, fix: discoveryFix(config, entry, url) }) : found;
  },
  'ignored-response-type': () => undefined,
  'jwks-provider-missing': (_, found) => ({
    ...found,
    message: `${found.message} The provider’s are at ${keysForm}.`,
  }),
  'server-url-form': (config, found) => (serverUrlRefusal(config) ? undefined : found),
  'url-shape': (config, found) =>
    found.setting === 'authority' && isTenantAlone(config) ? undefined : found,
};
