import type { Registration } from '../registration.ts';
import { awsCli } from './aws-cli.ts';
import { redirect } from './redirect.ts';
import { terraform } from './terraform.ts';

/** AWS, "Getting started with user pools" and "Application-specific settings with app clients". */
export const registration: Registration = {
  steps: (given) => {
    const { flow, redirectUris } = given;
    return [
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
              stage: 'secret' as const,
              title: 'Copy the client secret',
              text: 'On the page of the app client, behind Show. An access key of AWS is something else.',
            },
          ]
        : []),
      ...awsCli(given),
      terraform(given),
    ];
  },
  console: {
    register: {
      place: () => ({
        label: 'Amazon Cognito › User pools › your pool › App clients › Create app client',
        href: 'https://console.aws.amazon.com/cognito/v2/idp/user-pools',
      }),
      drawings: [
        {
          src: '/images/amazon-cognito/create-app-client.svg',
          alt: 'The form Create app client of a user pool. Traditional web application is marked as the type, and the return URL ends in /callback.',
          flow: 'confidential',
        },
        {
          src: '/images/amazon-cognito/login-pages.svg',
          alt: 'The settings of the login pages of an app client: the allowed callback URL, the grant type Authorization code grant, and the scopes OpenID, Email and Profile are marked.',
        },
      ],
    },
    secret: {
      place: () => ({ label: 'App clients › your client › Client secret › Show' }),
      drawings: [
        {
          src: '/images/amazon-cognito/client-secret.svg',
          alt: 'The page of the app client with the client ID, and the client secret hidden behind Show; both are marked to be copied.',
        },
      ],
    },
  },
  signIn: 'The login page of the user pool appears, then the home page.',
  failure: 'redirect_mismatch: compare OIDC_CALLBACK with the allowed callback URLs of the client.',
};
