import { stages } from '../../sso/emit/stages.ts';
import { labelOf, type Path, type PathPart } from './about.ts';

/** What a stage of the path is called. */
const stageTitles = {
  ...{ register: 'Register', secret: 'Secret', files: 'Files' },
  ...{ apply: 'Apply', verify: 'Verify', done: 'Done' },
} as const;

/** The path as plain Markdown: a list to work through, with all that only some readers need. */
export function runbookOf({ passages, files }: Path, title: string): string {
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

function said(parts: readonly PathPart[]): string[] {
  return parts.flatMap((part) => {
    const label = labelOf(part);
    return [...(label ? [`**${label}:**`] : []), part.markdown.trim()];
  });
}
