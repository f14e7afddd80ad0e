import type { Registration } from '../provider.ts';
import { redirect } from './redirect.ts';

/** AWS, "Getting started with user pools" and "Application-specific settings with app clients". */
export const registration: Registration = {
  steps: ({ flow, redirectUris }) => [
    {
      title: 'Create the app client',
      text:
        flow === 'confidential'
          ? 'In the Amazon Cognito console, in your user pool, Applications › App clients: create one of the type Traditional web application, which has a secret. A client without a secret cannot get one later.'
          : 'In the Amazon Cognito console, in your user pool, Applications › App clients: create one of the type Single-page application, which has no secret.',
    },
    {
      title: 'Set up its login pages',
      text: `On the tab Login pages of the client, select Edit and add ${redirectUris} to the ${redirect.places[flow]}. Tick the grant type Authorization code grant and the scopes openid, email and profile.`,
    },
    {
      title: 'Give the pool a domain',
      text: 'Under Branding › Domain, unless there is one already. Without a domain there is no login page.',
    },
    ...(flow === 'confidential'
      ? [
          {
            title: 'Copy the client secret',
            text: 'On the page of the app client, behind Show. An access key of AWS is something else.',
          },
        ]
      : []),
  ],
  signIn: 'The login page of the user pool appears, then the home page.',
  failure: 'redirect_mismatch: compare OIDC_CALLBACK with the allowed callback URLs of the client.',
};
