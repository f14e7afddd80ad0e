import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Tag,
} from '@markdoc/markdoc';
import { versions } from '../../sso/server/versions.ts';
import { settingPage } from '../../sso/settings/names.ts';
import { known } from '../../sso/upgrade/changing-keys.ts';
import { behaviourChanges, type Behaviour } from '../../sso/upgrade/behaviours.ts';
import { keyChanges, urgency, type KeyChange } from '../../sso/upgrade/key-changes.ts';
import { minorOf } from '../../sso/upgrade/releases.ts';
import { sayChange } from '../../sso/upgrade/words.ts';
import { pageOf } from '../context.ts';
import { code, element, prose } from '../elements.ts';
import { headingTag } from '../heading-tag.ts';
import type { TagSchema } from '../types.ts';

/** From the record of the releases and the table of what sign-in does differently. */
export const releaseChanges: TagSchema = {
  description: 'What changed of sign-in from each release to the next, with a heading for each.',
  selfClosing: true,
  inline: false,
  attributes: {},
  transform(node, config) {
    const steps = versions.slice(1).flatMap((to, index) => {
      const from = versions[index] ?? '';
      const title = `From ${from} to ${to}`;
      const id = title.toLowerCase().replace(/[^a-z\d]+/g, '-');
      const heading = pageOf(config).heading(2, title, id, node);
      const step = { from: newestOf(from), to: newestOf(to) };
      const behaviours = behaviourChanges(step);
      const keys = keyChanges(step).toSorted((a, b) => urgency(b) - urgency(a));
      return [
        headingTag(heading, [heading.text]),
        ...(behaviours.length + keys.length === 0
          ? [element('p', 'No change of sign-in is known.')]
          : []),
        ...(behaviours.length > 0
          ? [element('ul', ...behaviours.map((behaviour) => told(behaviour, node, config)))]
          : []),
        ...(keys.length > 0 ? [keyTable(keys, node, config)] : []),
      ];
    });
    const chart = pageOf(config).heading(2, 'The Helm chart', 'the-helm-chart', node);
    return [...steps, headingTag(chart, [chart.text]), element('p', ...prose(aboutChart()))];
  },
};

function aboutChart(): string {
  const { keys, newest, lastRead } = known.chart;
  const same =
    Object.keys(keys).length === 0
      ? `The sign-in values of the chart are the same in all charts from ${minorOf(newest[0] ?? '')} to ${lastRead}, the newest one read.`
      : `What changed in the values of the chart stands above; ${lastRead} is the newest chart read.`;
  return `${same} A setting that has no key there is passed as a variable, in \`extraEnvs\`.`;
}

function newestOf(version: string): string {
  return known.server.newest.find((release) => release.startsWith(`${version}.`)) ?? version;
}

function told(behaviour: Behaviour, node: Node, config: Config): Tag {
  const { title, release, flow, says, todo, docs, source } = behaviour;
  const since = flow ? `${release}, ${flow} client` : release;
  return element(
    'li',
    ...[element('strong', link(docs, [title], node, config)), ` (${since}). `, ...prose(says), ' '],
    ...(todo ? [element('em', 'To do:'), ' ', ...prose(todo), ' '] : []),
    `Source: ${source}.`,
  );
}

function keyTable(keys: readonly KeyChange[], node: Node, config: Config): Tag {
  const head = element('tr', ...['Key', 'What changed'].map((text) => element('th', text)));
  const rows = keys.map((change) => {
    const name = code(short(change));
    const key = change.key ? link(settingPage(change.key), [name], node, config) : name;
    return element(
      'tr',
      element('td', key, ...(change.where === 'chart' ? [' (chart)'] : [])),
      element('td', `${change.release}: `, ...prose(sayChange(change).join(' '))),
    );
  });
  const table = element('table', element('thead', head), element('tbody', ...rows));
  return new Markdoc.Tag(
    'div',
    { class: 'table', role: 'group', 'aria-label': 'Table of keys', 'data-rows': '', tabindex: 0 },
    [table],
  );
}

// A path as long as `authenticationConfiguration.…` says nothing by its first part.
function short({ path }: KeyChange): string {
  return path.replace(/^(?:authentication|authorizer)Configuration\./, '');
}

function link(href: string, children: RenderableTreeNode[], node: Node, config: Config): Tag {
  pageOf(config).refer(href, node);
  return new Markdoc.Tag('a', { href }, children);
}
