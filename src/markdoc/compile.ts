import Markdoc, { type Config, type Node, type ValidateError } from '@markdoc/markdoc';
import GithubSlugger from 'github-slugger';
import { firstProvider } from '../sso/providers/index.ts';
import type { Provider } from '../sso/providers/provider.ts';
import { ConditionStack, usual } from './conditions.ts';
import { toMarkdown } from '../text/markdown.ts';
import { readFrontmatter } from './frontmatter.ts';
import { headingProblems } from './heading-problems.ts';
import { loadLanguages } from './highlight.ts';
import { hintFor, reword } from './hints.ts';
import { nodes } from './nodes/index.ts';
import { parse, type Parsed } from './parse.ts';
import { includedPartials } from './partials.ts';
import type { Problem } from './problems.ts';
import { providerOf } from './providers.ts';
import { segments } from './segments.ts';
import { snippetProblems } from './snippets.ts';
import { locate, tagAt, type Source } from './source.ts';
import { colouredAs } from './tags/codeWithLanguageSelector.ts';
import { configLanguages } from './tags/config.ts';
import { registrationLanguages } from './tags/registration.ts';
import { tags } from './tags/index.ts';
import type { CompiledPage, Heading, PageConfig, Reference, Surroundings, Uses } from './types.ts';
import { splitComplaint } from './validation.ts';
import { value } from './values.ts';

export interface CompileOptions {
  /** Whether code gets its colours. Whoever only wants to know what is wrong can do without. */
  colours?: boolean;
}

/**
 * Takes a page from text to HTML with holes. Never throws for what an author
 * wrote: every mistake is in `problems`, and the rest of the page still comes
 * out, so that one broken page does not make the links to it look dead.
 */
export async function compile(
  source: Source,
  surroundings: Surroundings,
  { colours = true }: CompileOptions = {},
): Promise<CompiledPage & { uses: Uses }> {
  const path = placeOf(source.file, surroundings.folder ?? 'content');
  const { data, written, guess, problems } = readFrontmatter(source, path);
  // By the names of Markdoc's plugins for Astro and for Next.js.
  const variables = { frontmatter: written, markdoc: { frontmatter: written } };
  const provider = data.provider ?? firstProvider;
  const own = parse(source);
  const { ast } = own;
  const partials = parsedPartials(surroundings.partials);
  const pictures = new Set<string>();
  const sourceOf = (node: { location?: Node['location'] }) =>
    partials.sources.get(node.location?.file ?? '') ?? source;

  const headings: Heading[] = [];
  const references: Reference[] = [];
  const slugger = new GithubSlugger();
  const conditions = new ConditionStack();
  const trail: string[] = [];
  const config: PageConfig = {
    nodes,
    tags,
    functions: { value },
    validation: { validateFunctions: true },
    variables,
    partials: partials.trees,
    page: {
      provider,
      pictures: remembering(surroundings.pictures, pictures),
      refer: (href, node) => {
        references.push({ href, ...locate(sourceOf(node), node.location, href) });
      },
      heading: (level, text, id, node) => {
        const heading = {
          level,
          id: slugger.slug(id ?? text) || slugger.slug('section'),
          text,
          ...conditions.current(),
        };
        const place = locate(sourceOf(node), node.location);
        problems.push(
          ...headingProblems(heading, headings).map((problem) => ({ ...problem, ...place })),
        );
        headings.push(heading);
        return heading;
      },
      id: (word) => slugger.slug(word),
      within: (passage, render) => conditions.within(passage, render),
      including: (file, render) => {
        if (trail.includes(file)) return undefined;
        trail.push(file);
        try {
          return render();
        } finally {
          trail.pop();
        }
      },
    },
  };

  const included = includedPartials(ast, config);
  problems.push(
    ...included.cycles.map(({ node, message }) => ({
      ...locate(sourceOf(node), node.location, String(node.attributes['file'])),
      severity: 'error' as const,
      code: 'partial-cycle',
      message,
      hint: 'Take one of the two inclusions out.',
    })),
  );

  for (const { root, variables: scope } of [{ root: ast, variables }, ...included.scopes]) {
    const { unbalanced } = root === ast ? own : (partials.parsed.get(sourceOf(root)) ?? own);
    problems.push(...unbalanced);
    for (const error of Markdoc.validate(root, { ...config, variables: scope })) {
      const problem = toProblem(error, sourceOf(error), config);
      if (!isConsequence(problem, unbalanced)) problems.push(problem);
    }
  }
  const roots = [ast, ...included.scopes.map(({ root }) => root)];
  problems.push(...(await snippetProblems(roots, sourceOf)));
  if (colours) await loadLanguages(new Set(roots.flatMap(languagesIn)));
  const tree = Markdoc.transform(ast, config);

  return {
    file: source.file,
    uses: { partials: [...new Set(roots.flatMap(partialsIn))], pictures: [...pictures] },
    data,
    ...(guess !== undefined && { guess }),
    headings,
    references,
    segments: segments(tree),
    sheets: [...new Set(roots.flatMap((root) => sheetsIn(root, providerOf(provider))))],
    markdown: toMarkdown(usual(tree, providerOf(provider).variants[0]?.client.variant)),
    problems: problems.map((problem) =>
      problem.file === source.file ? problem : { ...problem, includedBy: source.file },
    ),
  };
}

/** The URL that the place of a file in the content folder suggests. */
export function placeOf(file: string, folder: string): string {
  return file.slice(folder.length).replace(/(?:\/index)?\.md$/, '') || '/';
}

/** Whether it is only said because tags do not come in pairs, which is told already. */
function isConsequence({ code, line }: Problem, unbalanced: readonly Problem[]): boolean {
  // Markdoc's own words for it.
  if (code === 'missing-closing' || code === 'missing-opening') return true;
  if (code === 'block-in-text') return unbalanced.some((problem) => problem.line === line);
  return unbalanced.length > 0 && (code === 'child-invalid' || code === 'parent-invalid');
}

/** All partials parsed, once for all pages that are compiled among them. */
function parsedPartials(partials: Surroundings['partials']): ParsedPartials {
  let all = partialCache.get(partials);
  if (!all) {
    const parsed = new Map([...partials.values()].map((partial) => [partial, parse(partial)]));
    all = {
      parsed,
      trees: Object.fromEntries(
        [...partials].flatMap(([name, partial]) => {
          const { ast } = parsed.get(partial) ?? {};
          return ast ? [[name, ast]] : [];
        }),
      ),
      sources: new Map([...partials.values()].map((partial) => [partial.file, partial])),
    };
    partialCache.set(partials, all);
  }
  return all;
}

interface ParsedPartials {
  parsed: ReadonlyMap<Source, Parsed>;
  /** By the names under which pages include them. */
  trees: Record<string, Node>;
  /** By their files. */
  sources: ReadonlyMap<string, Source>;
}

const partialCache = new WeakMap<Surroundings['partials'], ParsedPartials>();

/** The same map, which notes what it is asked for. */
function remembering<Value>(
  map: ReadonlyMap<string, Value>,
  asked: Set<string>,
): ReadonlyMap<string, Value> {
  return new Proxy(map, {
    get(target, name) {
      if (name !== 'get' && name !== 'has') {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      }
      return (key: string) => {
        asked.add(key);
        return target[name](key);
      };
    },
  });
}

function partialsIn(root: Node): string[] {
  return [...root.walk()].flatMap((node) => {
    const file: unknown = node.tag === 'partial' && node.attributes['file'];
    return typeof file === 'string' ? [file] : [];
  });
}

/** Styles that only pages with these tags load. */
function sheetsIn(root: Node, provider: Provider): string[] {
  return [...root.walk()].flatMap(({ tag, attributes }) => {
    const sheet = tag && tags[tag]?.sheet;
    return (typeof sheet === 'function' ? sheet(attributes, provider) : sheet) || [];
  });
}

function languagesIn(root: Node): string[] {
  return [...root.walk()].flatMap((node) => {
    if (node.tag === 'config') return configLanguages;
    if (node.tag === 'registration') return registrationLanguages;
    return node.type === 'fence' ? [colouredAs(node)] : [];
  });
}

const severities: Record<string, Problem['severity']> = { warning: 'warning', info: 'warning' };

function toProblem(
  { error, lines, location }: ValidateError,
  source: Source,
  config: Config,
): Problem {
  const { message, hint } = splitComplaint(error.message);
  const name = /['`]([^'`]+)['`]/.exec(message)?.[1];
  const start = location?.start ?? { line: lines[0] ?? 0 };
  const span = { start, end: { line: Math.max(start.line + 1, ...lines) } };
  const tag = tagAt(source, span);
  return {
    ...locate(source, span, name),
    severity: severities[error.level] ?? 'error',
    code: error.id,
    message: reword(message),
    hint: hint ?? hintFor({ id: error.id, name, tag }, config),
  };
}
