import { dockerFiles } from './docker.ts';
import { kubernetesFiles } from './helm.ts';
import type { EmittedFile } from './file.ts';
import type { Piece } from '../text/pieces.ts';
import { serverYamlFiles } from './yaml.ts';
import type { Plan } from '../plan/plan.ts';
import { readSecret } from '../secrets/read-secret.ts';
import { plannedSettings } from '../plan/planned-settings.ts';
import type { PlannedSetting, Value } from '../settings/given.ts';
import type { Target } from '../server/targets.ts';

export { commands } from './commands.ts';
export {
  blanksIn,
  textOf,
  piecesOf,
  textOfPiece,
  type EmittedFile,
  type FilePiece,
} from './file.ts';

export interface EmitOptions {
  /** What the reader pasted, raw. Refused ones (see readSecret) count as absent. */
  secret?: string;
  /** Whether the secret's text may stand in the files; off by default. */
  includeSecret?: boolean;
}

const emitters: Record<Target, (planned: readonly PlannedSetting[]) => EmittedFile[]> = {
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
  const planned = plannedSettings({ ...plan.accepted, target });
  const { oidc } = plan.accepted.provider;
  const secret = options.includeSecret ? readSecret(options.secret ?? '', oidc?.secret) : undefined;
  if (!secret || !('value' in secret)) return emitters[target](planned);
  return emitters[target](planned.map((setting) => withSecret(setting, secret.value)));
}

/** The files of a target for a choice of settings. */
export function emitSettings(planned: readonly PlannedSetting[], target: Target): EmittedFile[] {
  return emitters[target](planned);
}

function withSecret(setting: PlannedSetting, secret: string): PlannedSetting {
  const { value } = setting;
  const fill = (piece: Piece): Piece =>
    piece.kind === 'secret' ? { ...piece, text: secret } : piece;
  const filled: Value =
    typeof value === 'object' && 'text' in value ? { text: value.text.map(fill) } : value;
  return { ...setting, value: filled };
}
