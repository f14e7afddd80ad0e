import { auth0Traps } from './auth0-trap-table.ts';
import { cognitoTraps } from './cognito-traps.ts';
import { directoryTraps } from './directory-traps.ts';
import { googleTraps } from './google-trap-table.ts';
import { keycloakTraps } from './keycloak-traps.ts';
import { oktaTraps } from './okta-trap-table.ts';
import { oneLoginTraps } from './onelogin-traps.ts';
import { samlTraps } from './saml-traps.ts';
import { traps } from './trap-table.ts';

/** The traps of every page of OpenMetadata’s, in configuration. */
export const allTraps = [
  traps,
  googleTraps,
  cognitoTraps,
  keycloakTraps,
  oneLoginTraps,
  oktaTraps,
  auth0Traps,
  samlTraps,
  directoryTraps,
].flat();
