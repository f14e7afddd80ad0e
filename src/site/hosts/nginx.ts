import { mediaTypes } from '../media-types.ts';
import { baseOf } from '../headers.ts';
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
 * The site for nginx, as a file for `conf.d`. Headers stand once at the level of the server, because a
 * `location` with one of its own would lose all of them; what holds for some addresses only is a map,
 * and an empty value is not sent.
 */
export function nginxConfig(hosted: Hosted, { brotli = false } = {}): string {
  const { rules, redirects, root, port } = hosted;
  const base = baseOf(rules);
  const [all, some] = [
    rules.filter(({ path }) => path === `${base}/*`),
    rules.filter(({ path }) => path !== `${base}/*`),
  ];
  const partly = some
    .flatMap(({ path, headers }) =>
      Object.entries(headers).map(([name, value]) => ({ path, name, value })),
    )
    // Types are told by the ending of the file.
    .filter(({ name }) => name !== 'Content-Type' && name !== 'Cache-Control')
    .map((row, index) => ({ ...row, variable: `$sso_guide_header_${String(index + 1)}` }));
  const kept = some.flatMap(({ path, headers }) => {
    const value = headers['Cache-Control'];
    return value === undefined ? [] : [{ path, value }];
  });
  const named = redirects.filter(({ from }) => !from.endsWith('*'));
  const texts = [...new Set(Object.values(mediaTypes))].filter((type) =>
    /^(?!text\/html).*charset/.test(type),
  );
  return `# Made from the headers and redirects of the site; make it again with each build.
# The site's files are in ${root}${base}.

map "$status $uri" $sso_guide_cache {
  default ${quoted(revalidate)};
  # What is not there yet may be there after the next build.
  "~^404 " "no-cache";
${kept.map(({ path, value }) => `  ${quoted(`~^\\d+ ${expressionFor(path).slice(1)}`)} ${quoted(value)};`).join('\n')}
}
${partly.map(({ path, value, variable }) => `map $uri ${variable} {\n  default "";\n  ${quoted(`~${expressionFor(path)}`)} ${quoted(value)};\n}`).join('\n')}

server {
  listen ${String(port)};
  root ${quoted(root)};
  server_tokens off;
  absolute_redirect off;

  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${essence(type)} ${ending.slice(1)};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.map(essence).join(' ')};
  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}
${all.flatMap(({ headers }) => Object.entries(headers).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)).join('\n')}
${partly.map(({ name, variable }) => `  add_header ${name} ${variable} always;`).join('\n')}
  add_header Cache-Control $sso_guide_cache always;

  # rewrite, not return: it writes the address anew, so that nobody adds a header with it.
  rewrite ${quoted(behindPrefix(droppedPrefixes(redirects, base), base))} ${base}$1 permanent;
${named.map(({ from, to }) => `  rewrite ${quoted(expressionFor(from))} ${to} permanent;`).join('\n')}
  rewrite ${quoted(slashAtEnd(base))} $1 permanent;

  error_page 404 ${base}/404.html;
${base && `  location = ${base} { return 301 ${base}/; }\n`}  location = ${base}/ { try_files ${base}/index.html =404; }
  location / { try_files $uri $uri.html =404; }
${forHosts.map((name) => `  location = ${base}/${name} { return 404; }`).join('\n')}
}
`;
}

function essence(type: string): string {
  return type.split(';', 1)[0] ?? type;
}

/** A text of nginx. Of ours none has a variable in it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
