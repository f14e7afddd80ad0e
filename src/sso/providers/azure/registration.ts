import type { Registration } from '../provider.ts';
import { cloudOf } from './fields.ts';
import { redirect } from './redirect.ts';

/** Microsoft, "Register an application in Microsoft Entra ID" and "Add and manage app credentials". */
export const registration: Registration = {
  steps: ({ flow, values, redirectUris }) => {
    const cloud = cloudOf(values);
    const box =
      flow === 'public' && cloud?.azureProvider === false
        ? ' Tick ID tokens under Implicit grant.'
        : '';
    return [
      {
        title: 'Register the application',
        text: `In ${cloud?.portal ?? 'the portal'}, for this directory only, with the platform ${redirect.places[flow]} and the redirect URI ${redirectUris}.${box} Grant admin consent for openid, profile, email and offline_access.`,
      },
      ...(flow === 'confidential'
        ? [
            {
              title: 'Create a client secret',
              text: 'Under Certificates & secrets. Copy the Value, which is shown once, and not the Secret ID beside it.',
            },
          ]
        : []),
    ];
  },
  signIn: 'The Microsoft account picker appears, then the home page.',
  failure: 'AADSTS50011: compare the redirect URI in the message with the portal.',
};
