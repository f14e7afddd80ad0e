import type { Registration } from '../registration.ts';
import { redirect } from './redirect.ts';

/** Google Cloud help, "Manage OAuth Clients" and "Manage App Audience". */
export const registration: Registration = {
  steps: ({ flow, redirectUris }) => [
    {
      title: 'Set up the Google Auth Platform',
      text: 'In console.cloud.google.com/auth of your project, select Get started: name, support e-mail, and the audience. Internal lets in your Workspace; External needs Publish app, or each user among the Test users.',
    },
    {
      title: 'Create the client',
      text: `Under Clients, create a client of the type Web application and add ${redirectUris} to the ${redirect.places[flow]}.${
        flow === 'public'
          ? ' Add the address of OpenMetadata, without a path, to the Authorized JavaScript origins.'
          : ''
      }`,
    },
    ...(flow === 'confidential'
      ? [
          {
            stage: 'secret' as const,
            title: 'Keep the client secret',
            text: 'Copy it from the dialog right away: it is shown once. It starts with GOCSPX-.',
          },
        ]
      : []),
  ],
  console: {
    register: {
      place: () => ({
        label: 'Google Auth Platform › Clients › Create client',
        href: 'https://console.cloud.google.com/auth/clients',
      }),
      drawings: [
        {
          src: '/images/google/create-client.svg',
          alt: 'The form Create OAuth client ID with the type Web application, no JavaScript origin, and the redirect URI ending in /callback.',
          flow: 'confidential',
        },
        {
          src: '/images/google/create-client-public.svg',
          alt: 'The form Create OAuth client ID with the type Web application, the JavaScript origin without a path, and two redirect URIs that end in /callback and /silent-callback.',
          flow: 'public',
        },
      ],
    },
    secret: {
      place: () => ({ label: 'the dialog OAuth client created, still open' }),
      drawings: [
        {
          src: '/images/google/client-created.svg',
          alt: 'The dialog OAuth client created with the client ID ending in .apps.googleusercontent.com and the client secret starting with GOCSPX-, marked to be copied now.',
        },
      ],
    },
  },
  signIn: 'Google asks for the account or for consent, then the home page appears.',
  failure: 'redirect_uri_mismatch: compare the redirect URI on Google’s page with the client.',
};
