import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Path } from '../../../src/markdoc/path/about.ts';
import { pathOf } from '../../../src/markdoc/path/path.ts';
import { allProviders } from '../../../src/markdoc/providers.ts';
import { pathFiles, shownPieces } from '../../../src/playground/path/path-files.ts';
import { textOf } from '../../../src/sso/emit/emit.ts';
import { emptyAnswers, type Answers } from '../../../src/sso/plan/answers.ts';
import { installationOf } from '../../../src/sso/plan/installation.ts';
import { plan } from '../../../src/sso/plan/plan.ts';
import type { Provider } from '../../../src/sso/providers/provider.ts';
import type { Target } from '../../../src/sso/server/targets.ts';
import { versions } from '../../../src/sso/server/versions.ts';
import { allTargets, everyInstallation } from '../sso/installations.ts';

const noSecret = { secrets: {}, includeSecret: false };

/** What a browser shows of a drawn file: without what is for others, blanks filled with what is kept. */
function drawnText(
  path: Path,
  name: string,
  choices: Readonly<Record<string, string | undefined>>,
  values: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const drawn = path.files.find(
    (file) =>
      file.name === name && (file.when?.['data-flows'] ?? choices['flow']) === choices['flow'],
  );
  const html = drawn?.segments.filter((one) => typeof one === 'string').join('') ?? '';
  const code = /<code[^>]*>(.*)<\/code>/s.exec(html)?.[1] ?? '';
  let text = '';
  const open: { hidden: boolean; filled: boolean }[] = [];
  for (const [, close, tag = '', words = ''] of code.matchAll(/<(\/?)([^>]*)>|([^<]+)/g)) {
    if (close) open.pop();
    else if (tag) {
      const attribute = (key: string) => new RegExp(`${key}="([^"]*)"`).exec(tag)?.[1];
      const fits = (key: string, choice = '') =>
        attribute(key)?.split(' ').includes(choice) ?? true;
      const hidden =
        !fits('data-versions', choices['version']) ||
        !fits('data-clients', choices['client'] ?? 'own') ||
        !fits('data-cookies', choices['cookie']);
      const own = [values[attribute('data-v') ?? ''] ?? []].flat();
      const between = attribute('data-between');
      const shown = !hidden && !open.some((one) => one.hidden);
      if (shown && own.length > 0) text += own.slice(0, between ? own.length : 1).join(between);
      open.push({ hidden, filled: own.length > 0 });
    } else if (!open.some(({ hidden, filled }) => hidden || filled)) text += words;
  }
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, entity: string) => named[entity] ?? '');
}

const withoutEnd = (text: string) => text.trimEnd();

async function pathsOf(provider: Provider): Promise<Map<Target, Path>> {
  const all = allTargets.map(
    async (target) => [target, await pathOf(provider, target, new Map())] as const,
  );
  return new Map(await Promise.all(all));
}

for (const provider of allProviders) {
  describe(`The files of the path of ${provider.id}`, async () => {
    const paths = await pathsOf(provider);
    const flows = provider.flow ? [provider.flow] : (['confidential', 'public'] as const);

    it('are drawn as they are saved where nothing is answered', () => {
      for (const [target, path] of paths) {
        for (const flow of flows) {
          for (const version of versions) {
            for (const tlsProxy of [true, false]) {
              const answers: Answers = { ...emptyAnswers(provider), flow, version, tlsProxy };
              const outcome = plan({ ...answers, target }, provider);
              const { choices } = installationOf(answers, provider, outcome.plan, {
                ...{ admins: [], domains: [] },
              });
              for (const file of pathFiles((some) => plan(some, provider), {
                ...{ answers, target, ...noSecret },
              })) {
                const drawn = drawnText(path, file.name, { ...choices, flow });
                assert.equal(
                  withoutEnd(drawn),
                  withoutEnd(textOf(file)),
                  `${target} ${flow} ${version}`,
                );
              }
            }
          }
        }
      }
    });

    it('are drawn as they are saved with what was answered for a provider of another kind', () => {
      const general = {
        ...{ serverUrl: 'https://data.example.com', domains: 'acme.com example.org' },
        admins: 'Jane.Doe@acme.com jane.doe Bob',
      };
      for (const other of allProviders) {
        const theirs = { ...emptyAnswers(other), ...general };
        const outcome = plan(theirs, other).plan;
        const { admins, domains } = outcome.accepted ?? { admins: [], domains: [] };
        const kept = installationOf(theirs, other, outcome, { admins, domains }).values;
        const values = Object.fromEntries(
          Object.entries(kept).filter(([name]) => /^(?:server|admin|domain)/.test(name)),
        );
        for (const [target, path] of paths) {
          for (const flow of flows) {
            const answers = { ...emptyAnswers(provider), ...general, flow };
            const outcome = plan({ ...answers, target }, provider).plan;
            const { choices } = installationOf(answers, provider, outcome, { admins, domains });
            const known = { ...choices, flow, version: outcome.version };
            for (const file of pathFiles((some) => plan(some, provider), {
              ...{ answers, target, ...noSecret },
            })) {
              const drawn = drawnText(path, file.name, known, values);
              const text = textOf(file);
              assert.equal(withoutEnd(drawn), withoutEnd(text), `${other.id} ${target} ${flow}`);
            }
          }
        }
      }
    });

    it('are shown in pieces that make the text that is saved, whatever is answered', () => {
      let compared = 0;
      for (const answers of everyInstallation([provider.id as never])) {
        const { target } = answers;
        const files = pathFiles((some) => plan(some, provider), { answers, target, ...noSecret });
        for (const file of files) {
          const shown = shownPieces(file);
          assert.equal(shown.map(({ text }) => text).join(''), textOf(file));
          compared += 1;
        }
      }
      assert.ok(compared > 0);
    });
  });
}
