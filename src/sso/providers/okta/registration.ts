import type { Registration } from '../registration.ts';
import { curl } from './curl.ts';
import { redirect } from './redirect.ts';
import { terraform } from './terraform.ts';

/** Okta, "Create an app integration", "Enable CORS", "Refresh access tokens and rotate refresh tokens". */
export const registration: Registration = {
  steps: (given) => {
    const { flow, redirectUris } = given;
    return [
      {
        title: 'Create the app integration',
        text: `In the Admin Console, under Applications, select Create App Integration: OIDC - OpenID Connect, then ${flow === 'public' ? 'Single-Page Application' : 'Web Application'}. Tick the grants Authorization Code and Refresh Token. Put ${redirectUris} into ${redirect.places[flow]}.`,
      },
      {
        title: 'Let the users in',
        text: 'On the Assignments tab assign the groups or people who may sign in. With a custom authorization server, one of its access policies must allow the app too.',
      },
      flow === 'confidential'
        ? {
            stage: 'secret' as const,
            title: 'Copy the client secret',
            text: 'From the General tab, under Client Credentials. Client authentication must be Client secret.',
          }
        : {
            title: 'Trust the origin',
            text: 'Under Security › API › Trusted Origins add the address of OpenMetadata, without a path, with the type CORS.',
          },
      terraform(given),
      curl(given),
    ];
  },
  console: {
    register: {
      place: () => ({
        label: 'Okta Admin Console › Applications › Applications › Create App Integration',
      }),
      drawings: [
        {
          src: '/images/okta/app-settings.svg',
          alt: 'The settings of the new app: the grants Authorization Code and Refresh Token are ticked, Sign-in redirect URIs has the address ending in /callback, and Controlled access limits the app to a group.',
          flow: 'confidential',
        },
        {
          src: '/images/okta/trusted-origin.svg',
          alt: 'The dialog Add Origin under Security, API, Trusted Origins: the Origin URL is the address of OpenMetadata without a path, and the type Cross-Origin Resource Sharing is ticked.',
          flow: 'public',
        },
      ],
    },
    secret: {
      place: () => ({ label: 'Applications › OpenMetadata › General › Client Credentials' }),
      drawings: [
        {
          src: '/images/okta/client-credentials.svg',
          alt: 'The tab General of the app with Client Credentials: the client ID that starts with 0oa and the hidden client secret are marked to be copied; Client authentication is Client secret.',
        },
      ],
    },
  },
  signIn: 'Okta’s sign-in page appears, then the home page.',
  failure: 'A page about redirect_uri: compare it with the Sign-in redirect URIs of the app.',
};
