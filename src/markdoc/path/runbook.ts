import { stages } from '../../sso/emit/stages.ts';
import { labelOf, type Path, type PathPart } from './about.ts';

/** What a stage of the path is called. */
const stageTitles = {
  ...{ register: 'Register', secret: 'Secret', files: 'Files' },
  ...{ apply: 'Apply', verify: 'Verify', done: 'Done' },
} as const;

/**
 * The path as plain Markdown: a list to work through, with all that only some readers need.
 *
 * @param client The usual way to be a client of the provider: of the others it says nothing.
 */
export function runbookOf({ passages, files }: Path, title: string, client?: string): string {
  const said = (parts: readonly PathPart[]) =>
    parts.filter(({ when }) => isFor(client, when)).flatMap(labelled);
  const section = (heading: string, parts: readonly PathPart[]) => [
    `## ${heading}`,
    ...said(parts),
  ];
  return [
    `# ${title}`,
    ...stages.flatMap((stage, at) => [
      ...section(`${String(at + 1)}. ${stageTitles[stage]}`, passages[stage]),
      ...(stage === 'files' ? said(files) : []),
    ]),
    ...section('If it fails', passages.fails),
    ...(passages.back.length > 0 ? section('The way back to passwords', passages.back) : []),
    ...section('Next', passages.next),
  ].join('\n\n');
}

function isFor(client: string | undefined, when: PathPart['when']): boolean {
  const clients = when?.['data-clients'];
  return client === undefined || clients === undefined || clients.split(' ').includes(client);
}

function labelled(part: PathPart): string[] {
  const label = labelOf(part);
  return [...(label ? [`**${label}:**`] : []), part.markdown.trim()];
}
