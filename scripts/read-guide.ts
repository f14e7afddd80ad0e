import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../src/markdoc/problems.ts';
import { readPicture } from '../src/markdoc/picture.ts';
import type { GuideConfig, TakenConfig } from '../src/site/guide-config/guide-config.ts';
import { keys } from '../src/site/guide-config/keys.ts';
import { readConfig } from '../src/site/guide-config/read.ts';
import { emptyAnswers, providerOf, register, type Answers } from '../src/sso/index.ts';
import { installationOf } from '../src/sso/plan/installation.ts';
import type { TakenGuide } from './guide.ts';

/** Reads the file in which a company says something of its guide; that it is not there is a mistake. */
export async function readGuideFile(file: string): Promise<TakenGuide> {
  if (!existsSync(file)) return { problems: [missing(file)], env: {} };
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const { config, problems } = readConfig(readFileSync(file, 'utf8'), file, tokens);
  const { mark, pages, ...others } = config;
  const guide: TakenConfig = { ...others, ...installationFrom(config) };
  if (mark !== undefined) {
    const folder = path.dirname(file);
    const at = path.join(folder, mark);
    if (!existsSync(at)) problems.push(missing(at, mark));
    else {
      const { picture, problems: wrong } = await readPicture(folder, mark, folder);
      const { width, height, digest } = picture;
      problems.push(...wrong);
      const url = `/mark.${digest}${path.extname(mark)}`;
      guide.mark = { url, file: path.resolve(at), width, height };
    }
  }
  if (pages !== undefined) {
    const at = path.join(path.dirname(file), pages);
    if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) {
      problems.push(missingFolder(file, pages));
    } else guide.own = { content: path.resolve(at), shown: at.split(path.sep).join('/') };
  }
  return { problems, env: { GUIDE: JSON.stringify(guide) } };
}

/** What pages show of the defaults before anybody has said anything. */
function installationFrom({ defaults }: GuideConfig): Pick<TakenConfig, 'installation'> {
  const provider = defaults && providerOf(defaults['provider']);
  if (!provider) return {};
  const given = Object.fromEntries(
    Object.entries(defaults).filter(([field]) => field !== 'provider'),
  );
  const answers = { ...emptyAnswers(provider), ...given, provider: provider.id } as Answers;
  const people = { admins: [], domains: [] };
  const own = installationOf(given, provider, register(answers).plan, people);
  return { installation: { v: 1, ...own } };
}

function missingFolder(file: string, folder: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error', code: 'config-value' },
    message: `pages: There is no folder "${folder}" beside this file.`,
    hint: `It is ${keys.pages}.`,
  };
}

function missing(file: string, mark?: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error', code: 'config-value' },
    message:
      mark === undefined
        ? 'GUIDE_CONFIG names a file that is not there.'
        : 'mark: There is no such picture.',
    hint: mark === undefined ? undefined : `It is ${keys.mark}.`,
  };
}
