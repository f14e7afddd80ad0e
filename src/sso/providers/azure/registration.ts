import type { Registration } from '../registration.ts';
import { azureCli, needsIdTokens } from './az.ts';
import { cloudOf } from './fields.ts';
import { redirect } from './redirect.ts';
import { terraform } from './terraform.ts';

// The portal's own addresses of its pages, as its address bar shows them.
const registrations = 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps';

/** Microsoft, "Register an application in Microsoft Entra ID" and "Add and manage app credentials". */
export const registration: Registration = {
  steps: (given) => {
    const { flow, values, redirectUris } = given;
    const cloud = cloudOf(values);
    const box = needsIdTokens(given) ? ' Tick ID tokens under Implicit grant.' : '';
    return [
      {
        title: 'Register the application',
        text: `In ${cloud?.portal ?? 'the portal'}, for this directory only, with the platform ${redirect.places[flow]} and the redirect URI ${redirectUris}.${box} Grant admin consent for openid, profile, email and offline_access.`,
      },
      ...(flow === 'confidential'
        ? [
            {
              stage: 'secret' as const,
              title: 'Create a client secret',
              text: 'Under Certificates & secrets. Copy the Value, which is shown once, and not the Secret ID beside it.',
            },
          ]
        : []),
      ...azureCli(given),
      terraform(given),
    ];
  },
  console: {
    register: {
      place: (_, values) => ({
        label: 'Entra admin center › Entra ID › App registrations › New registration',
        ...(cloudOf(values)?.azureProvider && { href: `${registrations}/CreateApplicationBlade` }),
      }),
      drawings: [
        {
          src: '/images/azure/authentication-redirect-uris.svg',
          alt: 'The Authentication page with platform Web, the redirect URI /callback, a second one /auth/callback for OpenMetadata 1.12, and both implicit grant boxes empty.',
          flow: 'confidential',
        },
        {
          src: '/images/azure/authentication-spa.svg',
          alt: 'The Authentication page with the redirect URI /callback under Single-page application, and the same URI under Web marked as the wrong platform.',
          flow: 'public',
        },
        {
          src: '/images/azure/overview-ids.svg',
          alt: 'The Overview page of the application, with the client ID, the object ID and the tenant ID marked.',
        },
      ],
    },
    secret: {
      place: (part, values) => ({
        label: 'App registrations › OpenMetadata › Certificates & secrets › New client secret',
        ...(cloudOf(values)?.azureProvider && {
          href: `${registrations}/ApplicationMenuBlade/~/Credentials/appId/${part('client-id')}`,
        }),
      }),
      drawings: [
        {
          src: '/images/azure/client-secret.svg',
          alt: 'The Certificates and secrets page where a mark says to copy the column Value now and never the column Secret ID.',
        },
      ],
    },
  },
  ends: (flow) => (flow === 'confidential' ? 'the client secret' : undefined),
  signIn: 'The Microsoft account picker appears, then the home page.',
  failure: 'AADSTS50011: compare the redirect URI in the message with the portal.',
};
