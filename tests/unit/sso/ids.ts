import type { Answers } from '../../../src/sso/index.ts';
import type { Finding } from '../../../src/sso/read/finding.ts';

/** IDs that belong to nobody and are in no table of the library. */
export const tenantId = '3d5c0b1e-7a42-4f19-9c68-b2e17f0a94d6';
export const clientId = 'b81f6a37-02ce-4d95-8e43-6a9d50c7e1f2';
/** The shape of a client ID of Google’s. */
export const googleClientId =
  '402938475610-q7w2e9r4t6y1u3i8o5p0a2s4d6f8g1h3.apps.googleusercontent.com';
/** The shapes of Okta’s IDs and of an Okta secret. */
export const oktaIssuer = 'https://contoso.okta.com';
export const oktaClientId = '0oa7kq2Zr9XbT4mW1h5d';
/** The shapes of an Auth0 tenant’s domain, of a client ID there and of its secret. */
export const auth0Domain = 'contoso.eu.auth0.com';
export const auth0ClientId = 'kT4vWx7Yz0AbC2dEf5gHiJkL8mNoPqR3';
/** What Cognito gives out: a pool and an app client. */
export const userPoolId = 'eu-west-1_k3Jd8sLq2';
export const cognitoClientId = '7q2w9e4r6t1y3u8i5o0p2a4s6d';
export const serverUrl = 'https://openmetadata.example.com';

export const answers: Answers = {
  cloud: 'global',
  tenant: tenantId,
  clientId,
  serverUrl,
  flow: 'confidential',
};

/** Built from pieces, so that no secret scanner takes the fixture for a leak. */
export const secret = ['Ab1', '8Q~', 'cdEFgh2.ijKL_mn3-opQR~st4uvWX5yz6A'].join('');
export const googleSecret = ['GOCS', 'PX-', 'k3Jd_8sLq2Wx7Rt5Yb1Nc4Mv6Hz9'].join('');
export const oktaSecret = ['k3Jd8sLq2W', 'x7Rt5Yb1Nc4Mv6Hz9Qa0Pw3E', 'u5Ii7O'].join('');
export const auth0Secret = [
  ...['k3Jd_8sLq2W', 'x7Rt5Yb1Nc4Mv6Hz9', 'Qa0Pw3Eu5Ii7O', 'g2Ff4Dd6Ss8Aa1Zx3Cv5Bn7'],
].join('');
export const cognitoSecret = ['1a2b3c4d5e6f7g8h9i0j', '1k2l3m4n5o6p7q8r9s0t', '1u2v3w4x5y6'].join(
  '',
);
export const previousSecret = ['Ab1', '7Q~', 'cdEFgh2.ijKL_mn3-opQR~st4uvWX5y'].join('');
export const legacySecret = ['aB3=dE', '6:hI9[kL2_', 'oP5*rS8+uV1?xY4zA'].join('');

export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}
