import { isSecret } from '../../sso/emit/docker.ts';
import { stageMoments, stages, type Stage } from '../../sso/emit/stages.ts';
import type { Run } from '../../sso/emit/commands.ts';
import { decidedBy } from '../../sso/flow/decides.ts';
import { kindOf, type Kind } from '../../sso/flow/kind.ts';
import { spotName, spotOf, spotPage, spotsOf, type Spot } from '../../sso/flow/place.ts';
import type { PlannedSetting } from '../../sso/settings/given.ts';
import { protocolOf } from '../../sso/settings/provider-values.ts';
import { link } from './write.ts';

/** Which arrows of a sign-in a stage decides, as a line; none for what is no stage. */
export function decides(passage: string, { client, flow, settings }: Run): string[] {
  const stage = stages.find((one) => one === passage);
  const protocol = protocolOf(client.provider);
  if (!stage || !protocol) return [];
  const kind = kindOf(protocol, flow);
  const spots = spotsOf(kind).filter(isOf(stage, kind, settings));
  if (spots.length === 0) return [];
  const lead = stage === 'done' ? 'Goes through' : 'Decides';
  const names = spots.map((spot, index) => {
    const place = { kind, spot };
    const name = typeof spot !== 'number' ? spotName(place) : String(spot);
    // Of several numbers the first says what they are.
    const first = typeof spot === 'number' && typeof spots[index - 1] !== 'number';
    const several = typeof spots[index + 1] === 'number';
    return `${first ? (several ? 'arrows ' : 'arrow ') : ''}${link(name, spotPage(place))}`;
  });
  return [`${lead} ${names.join(', ')}.`];
}

function isOf(stage: Stage, kind: Kind, settings: readonly PlannedSetting[]) {
  const moments = stageMoments[stage] ?? [];
  const own = stage === 'secret' ? settings.filter(isSecret) : stage === 'files' ? settings : [];
  const decided = new Set<Spot | undefined>([
    ...moments.map((moment) => spotOf(kind, moment)),
    ...own.flatMap(({ key }) =>
      decidedBy(key).flatMap((place) => (place.kind === kind ? [place.spot] : [])),
    ),
  ]);
  return (spot: Spot) => (stage === 'done' ? typeof spot === 'number' : decided.has(spot));
}
