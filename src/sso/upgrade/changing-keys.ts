import type { Known } from './known.ts';

/**
 * Keys that not all releases since 1.9 know alike. Written by `npm run releases` from
 * proof/releases.json, which has the other keys too; not to be edited.
 */
export const known: Record<'server' | 'chart', Known> = {
  server: {
    newest: ["1.9.17","1.10.14","1.11.14","1.12.14","1.13.6","2.0.7"],
    lastRead: "2.0.7",
    keys: {
      "authenticationConfiguration.additionalTrustedRedirectUris": [{"since":"2.0.0","type":"list"}],
      "authenticationConfiguration.authority": [{"since":"1.9.0","type":"string","required":true,"until":"1.12.0"},{"since":"1.12.0","type":"string"}],
      "authenticationConfiguration.callbackUrl": [{"since":"1.9.0","type":"string","required":true,"until":"1.12.0"},{"since":"1.12.0","type":"string"}],
      "authenticationConfiguration.clientId": [{"since":"1.9.0","type":"string","required":true,"until":"1.12.0"},{"since":"1.12.0","type":"string"}],
      "authenticationConfiguration.enableAutoRedirect": [{"since":"1.11.5","type":"boolean","default":false}],
      "authenticationConfiguration.forceSecureSessionCookie": [{"since":"1.10.5","type":"boolean","default":false}],
      "authenticationConfiguration.jwtTeamClaimMapping": [{"since":"1.11.6","type":"string"}],
      "authenticationConfiguration.ldapConfiguration.recursiveGroupMembership": [{"since":"2.0.0","type":"boolean","default":false}],
      "authenticationConfiguration.maxActiveSessionsPerUser": [{"since":"2.0.0","type":"integer","default":5,"least":1}],
      "authenticationConfiguration.oidcConfiguration.discoveryUri": [{"since":"1.9.0","type":"string","until":"1.10.0"},{"since":"1.10.0","type":"string","required":true}],
      "authenticationConfiguration.oidcConfiguration.id": [{"since":"1.9.0","type":"string","until":"1.10.0"},{"since":"1.10.0","type":"string","required":true}],
      "authenticationConfiguration.oidcConfiguration.secret": [{"since":"1.9.0","type":"string","until":"1.10.0"},{"since":"1.10.0","type":"string","required":true}],
      "authenticationConfiguration.oidcConfiguration.sessionExpiry": [{"since":"1.9.0","type":"integer","default":"604800","until":"2.0.2"},{"since":"2.0.2","type":"integer","default":604800,"least":3600}],
      "authenticationConfiguration.oidcConfiguration.tenant": [{"since":"1.9.0","type":"string","until":"1.10.0"},{"since":"1.10.0","type":"string","required":true}],
      "authenticationConfiguration.oidcConfiguration.tokenValidity": [{"since":"1.9.0","type":"integer","default":"3600","until":"2.0.2"},{"since":"2.0.2","type":"integer","default":3600,"least":1}],
      "authenticationConfiguration.publicKeyUrls": [{"since":"1.9.0","type":"list","required":true,"until":"1.12.0"},{"since":"1.12.0","type":"list"}],
      "authenticationConfiguration.samlConfiguration.samlDisplayNameAttributes": [{"since":"1.11.10","type":"list"}],
      "authenticationConfiguration.samlConfiguration.security.tokenValidity": [{"since":"1.9.0","type":"integer","default":"3600","until":"2.0.2"},{"since":"2.0.2","type":"integer","default":3600,"least":1}],
      "authenticationConfiguration.sessionExpiry": [{"since":"2.0.0","type":"integer","least":3600}],
      "authenticationConfiguration.tokenValidationAlgorithm": [{"since":"1.9.0","type":"string","allowed":["RS256","RS384","RS512"],"default":"RS256","until":"1.12.0"},{"since":"1.12.0","type":"string","allowed":["RS256","RS384","RS512","ES256","ES384","ES512"],"default":"RS256"}],
      "authorizerConfiguration.defaultOAuthRole": [{"since":"1.12.4","type":"string"}],
    },
  },
  chart: {
    newest: ["1.9.17","1.10.14","1.11.13","1.12.12","1.13.1"],
    lastRead: "1.13.1",
    keys: {},
  },
};
