import { isSecret } from '../../sso/emit/docker.ts';
import { stageMoments, stages, type Stage } from '../../sso/emit/stages.ts';
import type { Run } from '../../sso/emit/commands.ts';
import { decidedBy } from '../../sso/flow/decides.ts';
import { kindOf, type Kind } from '../../sso/flow/kind.ts';
import { kindPage, spotName, spotOf, spotPage, spotsOf, type Spot } from '../../sso/flow/place.ts';
import type { PlannedSetting } from '../../sso/settings/given.ts';
import { protocolOf } from '../../sso/settings/provider-values.ts';
import { list } from '../../sso/text/list.ts';
import { link } from './write.ts';

/**
 * At which arrows of a sign-in a stage counts, as a line that says where they are drawn. None for what is
 * no stage, and where it is more than a third of them, which would tell nobody where to look.
 */
export function decides(passage: string, { client, flow, settings }: Run): string[] {
  const stage = stages.find((one) => one === passage);
  const protocol = protocolOf(client.provider);
  if (!stage || !protocol) return [];
  const kind = kindOf(protocol, flow);
  const all = spotsOf(kind);
  const spots = all.filter(isOf(stage, kind, settings));
  if (spots.length === 0 || spots.length * 3 > all.length) return [];
  const lead = stage === 'verify' ? 'Checks what happens' : 'Used';
  const names = spots.map((spot) => {
    const place = { kind, spot };
    return `${typeof spot === 'number' ? 'at ' : ''}${link(spotName(place), spotPage(place))}`;
  });
  return [`${lead} ${list(names)} in ${link('the drawing of this sign-in', kindPage(kind))}.`];
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
  return (spot: Spot) => decided.has(spot);
}
