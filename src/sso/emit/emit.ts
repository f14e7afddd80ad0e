import { dockerFiles } from './docker.ts';
import { kubernetesFiles } from './helm.ts';
import type { EmittedFile } from './file.ts';
import type { Piece } from '../text/pieces.ts';
import { serverYamlFiles } from './yaml.ts';
import type { Plan } from '../plan/plan.ts';
import { readSecret } from '../secrets/read-secret.ts';
import { mountedFiles, plannedSettings, type Accepted } from '../plan/planned-settings.ts';
import { secretsOf, type MountedFile } from '../providers/provider.ts';
import type { PlannedSetting, Value } from '../settings/given.ts';
import type { Target } from '../server/targets.ts';

export {
  blanksIn,
  textOf,
  piecesOf,
  readySettings,
  textOfPiece,
  type EmittedFile,
  type FilePiece,
} from './file.ts';

export interface EmitOptions {
  /** What the reader pasted, raw. Refused ones (see readSecret) count as absent. */
  secret?: string;
  /** The same for a provider with more than one, by the names of {@link NamedSecret}. */
  secrets?: Readonly<Record<string, string>>;
  /** Whether the text of secrets may stand in the files; off by default. */
  includeSecret?: boolean;
}

type Emitter = (
  planned: readonly PlannedSetting[],
  mounts: readonly MountedFile[],
) => EmittedFile[];

const emitters: Record<Target, Emitter> = {
  docker: dockerFiles,
  'bare-metal': serverYamlFiles,
  kubernetes: kubernetesFiles,
};

/**
 * The files that start OpenMetadata with the planned sign-in. Pure; never throws. What is not known
 * yet stands there as a named blank. Empty when the plan leaves open what to set.
 *
 * `target` may differ from the plan's, to show the same sign-in elsewhere.
 */
export function emit(plan: Plan, target: Target, options: EmitOptions = {}): EmittedFile[] {
  if (!plan.accepted) return [];
  const accepted = { ...plan.accepted, target };
  const secrets = options.includeSecret ? acceptedSecrets(accepted, options) : new Map();
  const planned = plannedSettings(accepted).map((setting) => withSecrets(setting, secrets));
  return emitters[target](planned, mountedFiles(accepted));
}

/** The files of a target for a choice of settings. */
export function emitSettings(
  planned: readonly PlannedSetting[],
  target: Target,
  mounts: readonly MountedFile[] = [],
): EmittedFile[] {
  return emitters[target](planned, mounts);
}

function acceptedSecrets(
  { provider, values, flow }: Accepted,
  { secret, secrets }: EmitOptions,
): ReadonlyMap<string, string> {
  const asked = secretsOf(provider, values, flow);
  return new Map(
    asked.flatMap(({ name, ...spec }, at) => {
      const reading = readSecret(secrets?.[name] ?? (at === 0 ? secret : undefined) ?? '', spec);
      return reading && 'value' in reading ? [[name, reading.value] as const] : [];
    }),
  );
}

function withSecrets(
  setting: PlannedSetting,
  secrets: ReadonlyMap<string, string>,
): PlannedSetting {
  const { value } = setting;
  const fill = (piece: Piece): Piece => {
    const known = piece.kind === 'secret' ? secrets.get(piece.name) : undefined;
    return known === undefined ? piece : ({ ...piece, text: known } as Piece);
  };
  const filled: Value =
    typeof value === 'object' && 'text' in value ? { text: value.text.map(fill) } : value;
  return { ...setting, value: filled };
}
