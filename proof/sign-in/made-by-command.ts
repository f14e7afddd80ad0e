import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GuideStep } from '../guide/sign-in.ts';
import { NotHere } from '../tools/cache.ts';
import type { Found } from '../tools/find.ts';
import { brief, run } from '../tools/run.ts';
import { inFolder } from './in-folder.ts';
import type { Keycloak } from './keycloak.ts';

/** What makes a client at Keycloak out of lines or a file of the guide, as the guide names it. */
export const makers = ['kcadm', 'Terraform'] as const;

export type Maker = (typeof makers)[number];

/** What does the work: Keycloak's folder for kcadm, and Terraform. */
export type Programs = Readonly<Record<Maker, Found>>;

/** Files that a step needs beside it, by their names. */
export type Beside = Readonly<Record<string, string>>;

/**
 * Does at a running Keycloak what the guide prints for a program, and gives what that says. `secret` is
 * what a person enters who is asked for the client secret. Throws with the program's own words, NotHere
 * where the program or what it needs is not to be had.
 */
export async function makeByCommand(
  maker: Maker,
  steps: readonly GuideStep[],
  keycloak: Keycloak,
  programs: Programs,
  { beside = {}, secret = '' }: { beside?: Beside; secret?: string } = {},
): Promise<string> {
  const program = programs[maker];
  if ('missing' in program) throw new NotHere(program.missing);
  const step = steps.find(({ tool }) => tool === maker);
  if (!step) throw new Error(`The guide has nothing for ${maker}.`);
  return inFolder('proof-made-', (folder) => {
    for (const [name, content] of Object.entries(beside)) {
      writeFileSync(path.join(folder, name), content);
    }
    const { password } = keycloak;
    return work[maker](step, { folder, password, secret, program: program.path });
  });
}

interface Surroundings {
  folder: string;
  /** Of Keycloak's administrator. */
  password: string;
  secret: string;
  program: string;
}

const work: Record<Maker, (step: GuideStep, at: Surroundings) => Promise<string>> = {
  kcadm: ({ command = '' }, { folder, password, program }) => {
    // Whoever unpacked Keycloak may have left out that it can be run.
    const start = '#!/bin/sh\nexec bash "$KEYCLOAK/bin/kcadm.sh" "$@"\n';
    writeFileSync(path.join(folder, 'kcadm.sh'), start, { mode: 0o755 });
    const search = `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`;
    // It keeps its session below the home directory.
    const env = { PATH: search, HOME: folder, KEYCLOAK: program, KC_CLI_PASSWORD: password };
    return must('bash', ['-euc', command], folder, env);
  },
  Terraform: async ({ file }, { folder, password, secret, program }) => {
    writeFileSync(path.join(folder, file?.name ?? ''), file?.text ?? '');
    const env = {
      ...{ KEYCLOAK_USER: 'admin', KEYCLOAK_PASSWORD: password },
      ...(secret !== '' && { TF_VAR_client_secret: secret }),
      CHECKPOINT_DISABLE: '1',
    };
    // Its first step fetches the provider, for which it needs the network or a mirror.
    const { code, out, err } = await run(program, ['init', '-no-color'], { cwd: folder, env });
    if (code !== 0) throw new NotHere(`Terraform does not get its provider: ${brief(err || out)}`);
    const apply = ['apply', '-no-color', '-auto-approve', '-input=false'];
    const said = await must(program, apply, folder, env);
    const state = await must(program, ['state', 'pull'], folder, env);
    if (secret !== '' && state.includes(secret)) {
      throw new Error('The client secret lies in the state of Terraform.');
    }
    return said;
  },
};

async function must(
  program: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { code, out, err } = await run(program, args, { cwd, env });
  if (code !== 0) throw new Error(brief(err || out));
  return out;
}

/** The secret that `kcadm.sh get …/client-secret` prints, as JSON. */
export function printedSecret(out: string): string {
  const secret = /"value"\s*:\s*"([^"]+)"/.exec(out)?.[1];
  if (secret === undefined) throw new Error(`No secret is printed: ${brief(out)}`);
  return secret;
}
