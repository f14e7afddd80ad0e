import { atLeast, type Version } from '../../server/versions.ts';

/**
 * Whether a public client is known to fail, or is sure to work only in late releases of its line. The
 * browser asks for an ID token, and Cognito knows code and token alone: open-metadata/OpenMetadata#23999
 * (1.10.1), #30903 (1.12); #31516 and #31517 hand the response type to the browser.
 */
export function publicFlowFails(version: Version): boolean {
  return atLeast(version, '1.10');
}

/** What to know about a public client in a release from 1.10 on. */
export function publicFlowMessage(version: Version): string {
  return atLeast(version, '1.13')
    ? 'A public client of Cognito works only from 1.13.6 or 2.0.7 on, as we infer from dates, and only with the response type code. Choose confidential.'
    : 'In this release nobody can sign in with a public client of Cognito: the browser asks for an ID token, which Cognito does not give it. Choose confidential.';
}
