import type { ErrorEntry } from '../../../errors/entry.ts';

const pool = 'Amazon Cognito console › User pools › your pool';
const client = `${pool} › Applications › App clients › your client`;

/**
 * Ways through the console as it is since November 2024. AWS, "Application-specific settings with app
 * clients"; the names under Branding are inferred.
 */
export const places = {
  client,
  loginPages: `${client} › Login pages`,
  overview: `${pool} › Overview`,
  domain: `${pool} › Branding › Domain`,
  managedLogin: `${pool} › Branding › Managed login`,
  providers: `${pool} › Social and external providers`,
} as const;

/** An error of this room: its place is one of those above. */
export type CognitoError = ErrorEntry<keyof typeof places>;
