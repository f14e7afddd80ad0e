import { commands, plan, providerOf, type Answers } from '../../src/sso/index.ts';
import { cellOf, type Cell } from './cell.ts';
import type { Target } from './library.ts';
import { byProgram, type GuideStep } from './sign-in.ts';
import type { ClientFile } from '../sign-in/keycloak-admin.ts';

/** What OpenMetadata's own key is asked for. */
export type Signing = 'none' | 'requests' | 'encrypted';

/** What readers enter, and what they are told to do before they know more of Keycloak. */
export interface SamlEntered {
  serverUrl: string;
  signing: Signing;
  /** From the metadata of Keycloak. */
  metadata?: Readonly<Record<string, string>>;
  spCertificate?: string;
}

/** A client of Keycloak, as the guide's file has it. */
export interface SamlClient extends ClientFile {
  clientId: string;
  redirectUris: readonly string[];
}

function answersOf({ metadata, ...entered }: SamlEntered, target: Target): Answers {
  const usual = { admins: 'ada', domains: 'example.org', version: '1.13', flow: 'public' } as const;
  return {
    ...usual,
    ...{ ...entered, ...metadata },
    ...{ provider: 'saml', identityProvider: 'keycloak', target },
  } as Answers;
}

/** The steps of the guide, as far as they are taken here. */
export interface SamlSteps {
  /** What the guide gives to `kcadm.sh create clients`. */
  client: SamlClient;
  /** The attributes that then get the certificate of OpenMetadata. */
  certificates: readonly string[];
  /** What is printed for programs that make the client. */
  made: readonly GuideStep[];
  /** The file beside them. */
  file: { name: string; text: string };
  /** The lines that make a key, and print certificate and private key. */
  ownKey: readonly string[];
}

export function samlSteps(entered: SamlEntered): SamlSteps {
  const steps = commands(plan(answersOf(entered, 'docker')).plan, 'docker');
  const { name = '', text = '{}' } =
    steps.find((step) => step.file?.language === 'json')?.file ?? {};
  const lines = steps.flatMap(({ command }) => command?.split('\n') ?? []);
  const kcadm = lines.filter((line) => line.startsWith('kcadm.sh')).join('\n');
  return {
    client: JSON.parse(text) as SamlClient,
    made: byProgram(steps),
    file: { name, text },
    certificates: [...kcadm.matchAll(/attributes\.\\"([\w.]+)\\"=/g)].map(([, name = '']) => name),
    ownKey: lines.filter((line) => line.startsWith('openssl ')),
  };
}

/** What the form takes from the metadata of an identity provider; throws with what it says else. */
export async function samlMetadata(text: string): Promise<Readonly<Record<string, string>>> {
  const read = await providerOf('saml')?.paste?.();
  const pasted = read?.(text) ?? { refused: 'SAML reads no metadata.' };
  if ('refused' in pasted) throw new Error(pasted.refused);
  return pasted.answers;
}

/** The files of what was entered; `key` is the private key of OpenMetadata. */
export function samlCell(target: Target, entered: SamlEntered, key: string): Cell {
  const secret = entered.signing === 'none' ? undefined : key;
  return cellOf('saml', answersOf(entered, target), 'sign-in', '', secret);
}
