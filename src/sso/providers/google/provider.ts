import { customParams, oidcSettings } from '../../oidc/settings.ts';
import type { Provider } from '../provider.ts';
import { promptOf } from './fields.ts';
import { form, own } from './form.ts';
import { pages } from './pages.ts';
import { registration } from './registration.ts';

/**
 * Google, for Workspace and consumer accounts.
 *
 * Values: GoogleAuthValidator (authority, keys, prompt), OidcDiscoveryValidator (scope), pac4j
 * GoogleOidcClient (access_type=offline).
 */
export const google: Provider = {
  ...form,
  variants: [{ client: own, values: {} }],
  settings(given) {
    const { flow, values } = given;
    // A Google token has no other claim that names the user.
    const all = oidcSettings(given, { ...form.oidc, principalClaims: ['email', 'sub'] });
    if (flow === 'public') return all;
    return {
      ...all,
      oidcDisablePkce: false,
      oidcPrompt: { text: [given.blank('prompt')] },
      oidcCustomParams:
        values['workspaceDomain'] === undefined
          ? undefined
          : customParams({ hd: [given.blank('workspace-domain')] }),
    };
  },
  whys: {
    publicKeyUrls: 'First the address at which the server reaches itself, for bots; then Google.',
    authority: 'Letter by letter, without a slash at the end.',
    responseType: 'Must stay: Google redeems no code without the client secret.',
    oidcScope: 'Exactly these. Google refuses offline_access; the type google asks for renewal.',
    oidcPrompt: 'consent brings the token that renews sessions; select_account is shorter.',
    oidcCustomParams: 'A hint to the account chooser. It keeps nobody out.',
    oidcDisablePkce: 'false: PKCE is sent, which Google supports.',
  },
  registration,
  advice: [
    {
      code: 'flow-public-implicit',
      severity: 'warning',
      field: 'flow',
      when: ({ flow }) => flow === 'public',
      message:
        'At Google the public client can only use the old implicit flow: its session cannot be renewed reliably. Choose confidential if you can.',
      docs: pages.public,
    },
    {
      code: 'prompt-no-renewal',
      severity: 'note',
      field: 'prompt',
      when: ({ flow, values }) => flow === 'confidential' && promptOf(values) !== 'consent',
      message:
        'Without the consent page Google gives no refresh token, so users sign in again when the ID token ends, after an hour.',
      docs: pages.confidential,
    },
  ],
  byHand:
    'all addresses are the same for everybody: the authority is `https://accounts.google.com`, the discovery URL adds `/.well-known/openid-configuration` to it, and the JWKS URL is `https://www.googleapis.com/oauth2/v3/certs`.',
  testFailure:
    'If Google shows an error and stays on its own page, the words behind “Error 400:” or “Error 403:” name the cause. Search this site for them.',
};
