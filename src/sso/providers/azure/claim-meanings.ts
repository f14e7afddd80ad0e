import {
  claimMeanings as usual,
  headerMeanings as usualHeader,
} from '../../token/claim-meanings.ts';

/**
 * What the claims of Entra ID’s tokens say, the important ones first. Microsoft, "ID token claims
 * reference", "Access token claims reference" and "Optional claims reference".
 */
export const claims = {
  iss: 'Issuer: who made the token. Version 1 of Entra ID writes another address here than version 2.',
  aud: usual.aud,
  sub: 'Subject: the user, by an ID that is different in every application.',
  oid: 'Object ID of the user, the same for all applications of the tenant.',
  tid: 'Directory (tenant) ID of the tenant the user signed in to.',
  preferred_username: usual.preferred_username,
  unique_name: 'Sign-in name in tokens of version 1. It can change.',
  upn: 'User principal name: the sign-in name of the directory. It can change.',
  email:
    'E-mail address as the directory has it. Nobody promises that it is right or stays the same.',
  email_verified: 'Whether the provider has checked the address. Entra ID does not send it.',
  name: usual.name,
  given_name: usual.given_name,
  family_name: usual.family_name,
  roles: 'App roles of the user in this application.',
  wids: 'Directory roles of the user, by the ID of each role.',
  groups: 'Groups of the user. Entra ID sends object IDs unless the registration says otherwise.',
  hasgroups:
    'The user has groups, but the token has no room for them; Microsoft Graph has the list.',
  _claim_names: usual._claim_names,
  _claim_sources: usual._claim_sources,
  nonce: usual.nonce,
  exp: usual.exp,
  nbf: usual.nbf,
  iat: usual.iat,
  auth_time: usual.auth_time,
  ver: 'Version of Entra ID’s token format.',
  azp: usual.azp,
  azpacr:
    'How that application proved itself: 0 not at all, 1 with a secret, 2 with a certificate.',
  appid: 'Client ID of the application that asked for the token (version 1).',
  appidacr:
    'How that application proved itself: 0 not at all, 1 with a secret, 2 with a certificate.',
  app_displayname: 'Name of the application that asked for the token.',
  scp: usual.scp,
  scope: usual.scope,
  idtyp: 'Whether a person (user) or an application (app) is behind the token.',
  idp: 'Who signed the user in, where that is not the tenant itself: a guest.',
  acct: 'Whether the user is a member (0) or a guest (1) of the tenant.',
  acr: usual.acr,
  amr: usual.amr,
  xms_edov: 'Whether the owner of the e-mail’s domain was verified.',
  xms_pl: 'Language the user prefers.',
  xms_tpl: 'Language of the tenant.',
  verified_primary_email: 'E-mail addresses of the user that the tenant has verified.',
  ctry: 'Country of the user.',
  tenant_ctry: 'Country of the tenant.',
  tenant_region_scope: 'Region of the tenant.',
  ipaddr: 'IP address the user signed in from.',
  onprem_sid: 'ID of the user in the company’s own Active Directory.',
  login_hint: 'Opaque hint with which an application can spare the user the choice of account.',
  sid: usual.sid,
  uti: 'ID of this very token.',
  jti: usual.jti,
  rh: 'Internal to Microsoft; to be ignored.',
  aio: 'Internal to Microsoft; to be ignored.',
  c_hash: usual.c_hash,
  at_hash: usual.at_hash,
  isBot: usual.isBot,
  isAdmin: usual.isAdmin,
  tokenType: usual.tokenType,
} as const satisfies Readonly<Record<string, string>>;

/** The same for the header. */
export const header = {
  alg: 'Algorithm of the signature. Entra ID uses RS256.',
  kid: usualHeader.kid,
  typ: usualHeader.typ,
  x5t: 'The same name of the key, in tokens of version 1.',
  nonce: 'A mark of Microsoft’s own APIs. It makes the signature wrong for everybody else.',
  jku: usualHeader.jku,
  x5u: usualHeader.x5u,
  jwk: usualHeader.jwk,
  x5c: usualHeader.x5c,
} as const satisfies Readonly<Record<string, string>>;
