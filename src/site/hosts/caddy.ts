import { baseOf } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { droppedPrefixes } from '../redirects.ts';
import {
  behindPrefix,
  expressionFor,
  forHosts,
  revalidate,
  slashAtEnd,
  type Hosted,
} from './host.ts';

/**
 * The site for Caddy. What Caddy does not know without a list of the system's, the types of some files
 * among it, is said by their endings.
 */
export function caddyfile({ rules, redirects, root, port }: Hosted): string {
  const base = baseOf(rules);
  const named = redirects.filter(({ from }) => !from.endsWith('*'));
  const [all, some] = [
    rules.filter(({ path }) => path === `${base}/*`),
    rules.filter(({ path }) => path !== `${base}/*`),
  ];
  const always = all.flatMap(({ headers }) => Object.entries(headers));
  return `# Made from the headers and redirects of the site; make it again with each build.
# The site's files are in ${root}${base}. Write the name of the host in the place of :${String(port)}, and
# without the two lines at the top, to let Caddy get its certificate.
{
	admin off
	auto_https off
}

:${String(port)} {
	root * ${quoted(root)}

	# In this order; elsewhere Caddy puts what holds for all addresses last.
	route {

	# Alone: beside a header that is taken away, the others would be set at the very end, over all below.
	header -Server
	header {
		Cache-Control ${quoted(revalidate)}
${always.map(([name, value]) => `\t\t${name} ${quoted(value)}`).join('\n')}
	}
${some.map((rule, index) => partly(rule, `@some${String(index + 1)}`, new Set(always.map(([name]) => name)))).join('\n')}
${Object.entries(mediaTypes)
  .flatMap(([ending, type]) => {
    const matcher = `@${ending.slice(1)}`;
    return [`\t${matcher} path *${ending}`, `\theader ${matcher} Content-Type ${quoted(type)}`];
  })
  .join('\n')}

	@versioned path_regexp versioned ${quoted(behindPrefix(droppedPrefixes(redirects, base), base))}
	redir @versioned ${base}{re.versioned.1} permanent
${named.map(({ from, to }) => `\tredir ${from} ${to} permanent`).join('\n')}
	@slash path_regexp slash ${quoted(slashAtEnd(base))}
	redir @slash {re.slash.1} permanent

	@forHosts path ${forHosts.map((name) => `${base}/${name}`).join(' ')}
	error @forHosts 404
${base && `\tredir ${base} ${base}/ permanent\n`}	@first path ${base}/
	rewrite @first ${base}/index.html
	try_files {path} {path}.html
	file_server {
		index off
		precompressed br gzip
	}
	}

	handle_errors {
		@missing expression \`{err.status_code} == 404\`
		# What is not there yet may be there after the next build.
		header Cache-Control "no-cache"
		header Content-Type "text/html; charset=utf-8"
		rewrite @missing ${base}/404.html
		file_server {
			status {err.status_code}
			precompressed br gzip
		}
	}
}
`;
}

/** What one rule adds for its addresses; beside a header that all have, a second one is sent. */
function partly(
  { path, headers }: Hosted['rules'][number],
  matcher: string,
  before: ReadonlySet<string>,
): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `\theader ${matcher} ${before.has(name) ? '+' : ''}${name} ${quoted(value)}`,
  );
  return [`\t${matcher} path_regexp ${quoted(expressionFor(path))}`, ...lines].join('\n');
}

/** Between backticks nothing is read but a backtick, and no text of ours has one. */
function quoted(text: string): string {
  return `\`${text}\``;
}
