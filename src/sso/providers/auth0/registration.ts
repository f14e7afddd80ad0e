import type { Registration } from '../registration.ts';
import { auth0Cli } from './auth0-cli.ts';
import { redirect } from './redirect.ts';
import { terraform } from './terraform.ts';

/** Auth0, "Create applications" and "Application settings". */
export const registration: Registration = {
  steps: (given) => {
    const { flow, redirectUris } = given;
    return [
      {
        title: 'Create the application',
        text: `At manage.auth0.com, under Applications › Applications, select Create Application: ${flow === 'public' ? 'Single Page Web Applications' : 'Regular Web Applications'}.`,
      },
      {
        title: 'Set it up',
        text: `On its Settings tab put ${redirectUris} into ${redirect.places[flow]}.${
          flow === 'public'
            ? ' Put the address of OpenMetadata, without a path, into Allowed Web Origins, and turn on Refresh Token Rotation.'
            : ''
        } Under Advanced Settings › Grant Types tick Authorization Code and Refresh Token, under OAuth choose RS256. Save Changes. On the Connections tab at least one must be on.`,
      },
      ...(flow === 'confidential'
        ? [
            {
              stage: 'secret' as const,
              title: 'Copy the client secret',
              text: 'From the Settings tab, with the button beside it: a double click takes only a part of it. On the Credentials tab the method is Client Secret (Post).',
            },
          ]
        : []),
      ...auth0Cli(given),
      terraform(given),
    ];
  },
  console: {
    register: {
      place: () => ({
        label: 'Auth0 Dashboard › Applications › Applications › Create Application',
        href: 'https://manage.auth0.com/dashboard/#/applications',
      }),
      drawings: [
        {
          src: '/images/auth0/application-uris.svg',
          alt: 'Application URIs on the Settings tab: Allowed Callback URLs has the address ending in /callback, Allowed Logout URLs is empty, and Allowed Web Origins has the address of OpenMetadata for the public client only.',
        },
      ],
    },
    secret: {
      place: (part) => ({
        label: 'Applications › OpenMetadata › Settings › Basic Information',
        href: `https://manage.auth0.com/dashboard/#/applications/${part('client-id')}/settings`,
      }),
      drawings: [
        {
          src: '/images/auth0/basic-information.svg',
          alt: 'Basic Information on the Settings tab: Domain with the region in it, Client ID and the hidden Client Secret are marked to be copied with the button beside each.',
        },
      ],
    },
  },
  signIn: 'Auth0’s sign-in page appears, then the home page.',
  failure: 'Callback URL mismatch: compare the redirect URI with the Allowed Callback URLs.',
};
