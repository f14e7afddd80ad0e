import { isClientSecret } from '../secrets/shapes.ts';
import { readGuid } from '../text/guid.ts';
import { isProviderError, providerTokens } from './providers.ts';
import type { RefusalCode } from './refusals.ts';

// Codes and refresh tokens of a provider share their shapes.
const opaque = providerTokens.flatMap((provider) => provider.opaque ?? []);

/** What is pasted instead of a token, the more certain first. `text` is trimmed. */
const shapes: readonly { code: RefusalCode; found: (text: string) => boolean }[] = [
  {
    code: 'token-is-guid',
    found: (text) => readGuid(text.replace(/^[{"'(]|[}"')]$/g, '')) !== undefined,
  },
  { code: 'token-is-secret', found: isClientSecret },
  { code: 'token-is-key', found: (text) => text.includes('-----BEGIN ') },
  {
    code: 'token-is-error',
    found: (text) => /(?:"error"\s*:|[?&#]error=)/.test(text) || isProviderError(text),
  },
  { code: 'token-is-page', found: (text) => text.startsWith('<') },
  {
    code: 'token-is-code',
    found: (text) => /(?:^|[?&#])code=/.test(text) || opaque.some((shape) => shape.test(text)),
  },
  { code: 'token-opaque', found: (text) => /"access_token"\s*:|[?&#]access_token=/.test(text) },
  { code: 'token-not-in-json', found: (text) => /^[[{]/.test(text) },
  { code: 'token-not-in-address', found: (text) => /^https?:\/\//i.test(text) },
  { code: 'token-is-saml', found: (text) => /^(?:PD94|PHNhb)/.test(text) },
  { code: 'token-one-part', found: (text) => /^e[yw][\w-]+$/.test(text) },
  { code: 'token-header', found: (text) => /^[\w-]+(?:\.[\w-]+){2,}$/.test(text) },
  { code: 'token-opaque', found: (text) => /^(?:bearer\s+)?[\w.~+/=-]{24,}$/i.test(text) },
];

/** What a text without a token is instead. */
export function whatElse(text: string): RefusalCode {
  return shapes.find(({ found }) => found(text))?.code ?? 'token-not-token';
}
