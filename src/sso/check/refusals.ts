import type { Finding } from '../read/finding.ts';
import type { Remark } from './report.ts';

const customOidc =
  'Provider azure cannot reach this directory. Use custom-oidc, with issuer, key list and discovery URL from its discovery document.';

/** Sentences for refusals whose own speak of the page on which something was entered. */
const reworded: Readonly<Record<string, string>> = {
  'tenant-ciam': customOidc,
  'tenant-b2c': customOidc,
  'tenant-unsupported-cloud': customOidc,
  'tenant-other-cloud': customOidc,
  'tenant-partial-url': 'This looks like a part of a URL. Write the Directory (tenant) ID alone.',
  'tenant-too-long': 'This is far too long. Write the Directory (tenant) ID alone.',
  'tenant-is-secret': 'This looks like a client secret. Write the Directory (tenant) ID here.',
  'client-id-is-secret': 'This looks like a client secret. Write the Application (client) ID here.',
  'server-url-is-secret': 'This looks like a client secret. Write the address users open here.',
};

/**
 * What a reader of a single value has against it: its first error or warning, in words for a file.
 * That an ID is an example is no news in an excerpt.
 */
export function refusalIn(
  findings: readonly Finding[],
  { complete }: { complete: boolean },
): Remark | undefined {
  const refusal = findings.find(
    ({ severity, code }) => severity !== 'note' && (complete || !code.endsWith('-is-example')),
  );
  if (!refusal) return undefined;
  const { code, severity, message } = refusal;
  return { code, severity, message: reworded[code] ?? message };
}
