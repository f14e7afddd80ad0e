import type { Config, Node, Scalar, Schema } from '@markdoc/markdoc';
import type { ProviderId } from '../sso/providers/index.ts';
import type { Provider } from '../sso/providers/provider.ts';
import type { Conditions } from './conditions.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Problem } from './problems.ts';
import type { Position, Source } from './source.ts';

export type { Location } from './source.ts';

/** A picture an author can name, as found on disk. */
export interface Picture {
  width: number;
  height: number;
  /** Of the file; in the name under which the site serves it. */
  digest: string;
  /** Markup of an SVG that follows the site's theme and so must be part of the page. */
  inline?: string;
  /** It has several frames. */
  moving?: true;
}

export interface Heading {
  level: number;
  id: string;
  text: string;
  /** Its last words, which the heading above it says already: seen by nobody in a list of both. */
  unseen?: string;
  /** For whom the passage is in which it stands; absent when for everybody. */
  when?: Conditions;
}

/** A link as written, kept until every page is known. */
export interface Reference extends Position {
  href: string;
}

/** What a page may refer to beyond its own text. Looked up, never read, while compiling. */
export interface Surroundings {
  /** How messages call the content folder; `content` when left out. */
  folder?: string;
  partials: ReadonlyMap<string, Source>;
  pictures: ReadonlyMap<string, Picture>;
}

/** What the schemas need while one page is transformed, and where they leave what they find. */
export interface PageContext {
  /** Whose files and forms the page means where it does not say. */
  readonly provider: ProviderId;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Called by every node and tag that renders a link. */
  refer(href: string, node: Node): void;
  /** Called by every heading, in reading order; gives it an ID that is unique in the page. */
  heading(level: number, text: string, id: string | undefined, node: Node): Heading;
  /** An ID that nothing else in the page has, from a word that says what it is for. */
  id(word: string): string;
  /** Renders what stands in a passage that is not for everybody. */
  within<Result>(conditions: Conditions, render: () => Result): Result;
  /** Renders a partial, unless that partial is being rendered already. */
  including<Result>(file: string, render: () => Result): Result | undefined;
}

/** A file of `styles/` that only pages with some tags load. */
type Sheet =
  | 'arrows'
  | 'asked'
  | 'clients'
  | 'form'
  | 'lines'
  | 'paste'
  | 'reference'
  | 'start'
  | 'tags'
  | 'upgrade';

/**
 * The schema of a tag. Its `description`, and those of its attributes, are what the gallery and an
 * editor say about it.
 */
export type TagSchema = Schema & {
  /** It may stand in the middle of a sentence; the others are blocks, which Markdoc would also read there. */
  readonly inSentence?: true;
  /** Tags of which one must be somewhere around it. */
  readonly inside?: readonly string[];
  /** The only tags that may stand in it, beside text where `text` is among them. */
  readonly holds?: readonly string[];
  /** Styles of its own, which only a page with the tag loads: a file of `styles/`. */
  readonly sheet?:
    | Sheet
    | ((attributes: Node['attributes'], provider: Pick<Provider, 'variants'>) => Sheet | undefined);
  /** What the gallery shows; without one it is shown as a part of another tag. */
  readonly example?: string;
  /** A page that shows it live: with its sheet, the gallery would be too heavy. */
  readonly seenAt?: string;
};

/** Markdoc's config with the page it is for. Markdoc copies unknown keys along. */
export type PageConfig = Config & { readonly page: PageContext };

/** Either finished HTML or a tag that an Astro component renders. */
export type Segment =
  string | { component: string; props: Record<string, Scalar | undefined>; children: Segment[] };

/** What the rest of the site asks of a page. */
export interface PageFacts {
  file: string;
  data: Frontmatter;
  /** What links may call the page, where its frontmatter is wrong. */
  guess?: string;
  headings: Heading[];
  references: Reference[];
  problems: Problem[];
}

/** What a page shows. */
export interface PageBody {
  segments: Segment[];
  /** Style sheets of the tags in it. */
  sheets: string[];
  /** The body as plain Markdown. */
  markdown: string;
}

export type CompiledPage = PageFacts & PageBody;

/** The names that were looked up while a page was compiled, whether or not something was there. */
export interface Uses {
  partials: string[];
  pictures: string[];
}
