import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'astro/zod';
import { providers, type ProviderId } from '../sso/providers/index.ts';
import { targets, type Target } from '../sso/server/targets.ts';
import { didYouMean } from '../sso/text/nearest.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

const slugPattern = /^\/$|^(\/[a-z0-9]+([._-][a-z0-9]+)*)+$/;

/** A key with nothing behind it is null in YAML. */
const someText = z
  .string({ error: ({ input }) => (input === null ? 'must not be empty' : undefined) })
  .trim()
  .min(1, 'must not be empty');

/** What a page says about itself. An unknown key is an error, so a typing slip cannot hide. */
export const frontmatterSchema = z.strictObject({
  /** Browser tab, search results and the `<h1>` of a page that has none. */
  title: someText,
  /** One sentence for search engines and link previews. */
  description: someText,
  /** The page's URL; the place of its file where it names none. */
  slug: z
    .string()
    .regex(
      slugPattern,
      'must be a clean path: a leading slash, lower-case words joined by hyphens, no slash at the end',
    )
    .optional(),
  /** `true` marks a page of OpenMetadata's commercial edition; it is not part of this build. */
  collate: z.boolean().default(false),
  /**
   * How much a word on this page counts in the search, 1 by default. An overview takes less, so
   * that the page it leads to comes first.
   */
  searchWeight: z.number().positive().max(10).optional(),
  /** The way to run OpenMetadata that the page is for; who chose another one is told so. */
  target: z.enum(Object.keys(targets) as [Target, ...Target[]]).optional(),
  /** The provider that the page is about: its files, forms and values are meant. */
  provider: z.enum(providers.map(({ id }) => id) as [ProviderId, ...ProviderId[]]).optional(),
});

type Written = z.infer<typeof frontmatterSchema>;

export type Frontmatter = Written & { slug: string };

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m;

/** What a page says about itself, and what is wrong with that. */
export interface ReadFrontmatter {
  /** What is wrong or missing is made up, so that the page can be shown all the same. */
  data: Frontmatter;
  /** As it is written, for the variables of the page. */
  written: Readonly<Record<string, unknown>>;
  /** What a wrong block says of the page's URL: links to the page are no mistake for that. */
  guess?: string;
  problems: Problem[];
}

/**
 * Reads the block between the two `---` lines, or says what is wrong with it and where.
 *
 * @param path The URL that the place of the file suggests.
 */
export function readFrontmatter(source: Source, path: string): ReadFrontmatter {
  const { data, written = {}, problems } = readBlock(source);
  const slug = data.slug ?? (slugPattern.test(path) ? path : undefined);
  if (problems.length === 0 && slug !== undefined)
    return { data: { ...missing, ...data, slug }, written, problems };
  if (problems.length === 0) problems.push(noSlug(source));
  const guess = writtenSlug.exec(source.text)?.[2];
  const title = data.title ?? firstHeading.exec(source.text)?.[1] ?? path.split('/').at(-1) ?? '';
  return {
    data: { ...missing, ...data, title: title || 'Untitled', slug: slug ?? cleanPath(path) },
    ...{ written, guess: guess ?? path, problems },
  };
}

function noSlug({ file }: Source): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error', code: 'slug-missing' },
    message: 'The frontmatter has no "slug", and the place of the file is no clean path.',
    hint: 'Add a line "slug: …", or name file and folders in lower-case words joined by hyphens.',
  };
}

const missing = { title: '', description: '', slug: '', collate: false } satisfies Frontmatter;
const writtenSlug = /^slug:[ \t]*(['"]?)(\/?[^\s'"#]*)\1[ \t\r]*$/m;
const firstHeading = /^# +(.+?)[ \t\r]*$/m;

function cleanPath(path: string): string {
  const words = path
    .toLowerCase()
    .split('/')
    .map((word) => word.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  return `/${words.filter(Boolean).join('/')}`;
}

function readBlock(source: Source): Partial<Pick<ReadFrontmatter, 'written'>> & {
  data: Partial<Written>;
  problems: Problem[];
} {
  const match = source.text.startsWith('---') ? fence.exec(source.text) : null;
  const problem = (
    [line, column]: readonly [number, number],
    message: string,
    hint?: string,
    code = 'frontmatter',
  ): Problem => ({ file: source.file, line, column, severity: 'error', code, message, hint });
  if (!match) {
    return {
      data: {},
      problems: [
        problem(
          [1, 1],
          'The page has no frontmatter.',
          'Start it with title, description and slug between two "---" lines.',
          'frontmatter-missing',
        ),
      ],
    };
  }

  const lines = new LineCounter();
  // The block starts on the second line of the file.
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return [line + 1, col] as const;
  };
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  const tooDeep = document.errors.find(({ message }) => message.includes('call stack'));
  if (tooDeep) {
    return {
      data: {},
      problems: [problem(at(tooDeep.pos[0]), 'The frontmatter is nested too deeply.')],
    };
  }
  if (document.errors.length > 0) {
    return {
      data: {},
      problems: document.errors.map((error) =>
        problem(at(error.pos[0]), `The frontmatter is not YAML: ${yamlReason(error)}.`),
      ),
    };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return {
      data: {},
      problems: [
        problem(at(alias), 'The frontmatter refers to itself.', 'Write the value out in place.'),
      ],
    };
  }

  const block = document.toJS() as unknown;
  const written = isMap(document.contents) ? (block as Record<string, unknown>) : {};
  const result = frontmatterSchema.safeParse(block ?? {});
  if (result.success) return { data: result.data, written, problems: [] };
  return {
    ...{ data: soundPart(written), written },
    problems: result.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) =>
          problem(
            at(keyOffset(document, key)),
            `Unknown frontmatter key "${key}".`,
            didYouMean(key, Object.keys(frontmatterSchema.shape)),
          ),
        );
      }
      const key = String(issue.path[0] ?? '');
      return Object.hasOwn(written, key)
        ? problem(at(keyOffset(document, key)), `Frontmatter "${key}": ${issue.message}.`)
        : problem(
            [1, 1],
            `The frontmatter has no "${key}".`,
            `Add a line "${key}: …".`,
            `${key}-missing`,
          );
    }),
  };
}

/** The keys that are right, of a block in which others are not. */
function soundPart(written: Readonly<Record<string, unknown>>): Partial<Written> {
  const sound = Object.entries(written).filter(([key, value]) => {
    if (!Object.hasOwn(frontmatterSchema.shape, key)) return false;
    return frontmatterSchema.shape[key as keyof Frontmatter].safeParse(value).success;
  });
  return Object.fromEntries(sound) as Partial<Written>;
}

/** Where the first alias (`*name`) stands. A few of them are enough for a text without end. */
function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** What the YAML parser found wrong, without the place and the excerpt it adds. */
export function yamlReason({ message }: Error): string {
  return message.split(' at line ', 1)[0] ?? message;
}

function keyOffset(document: Document, key: string): number {
  if (!isMap(document.contents)) return 0;
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
