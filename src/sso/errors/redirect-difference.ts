import { splitUrl } from '../text/url-parts.ts';

/**
 * How a redirect URI differs from the registered one, each difference in a few words: scheme, host,
 * port, path, case, slash at the end. Empty when they are the same text. Pure.
 *
 * Providers compare text: OpenID Connect Core section 3.1.2.1, RFC 3986 section 6.2.1.
 */
export function redirectDifferences(sent: string, registered: string): string[] {
  if (sent === registered) return [];
  const [is, should] = [splitUrl(sent), splitUrl(registered)];
  if (!is || !should) return ['one of them is no address'];
  const found = [
    ...compare('scheme', is.scheme, should.scheme),
    ...compare('host', is.host, should.host),
    ...compare('port', is.port ?? '', should.port ?? ''),
    ...comparePaths(is.path, should.path),
  ];
  return found.length > 0 ? found : ['one has more behind its path'];
}

function comparePaths(is: string, should: string): string[] {
  const [more, less] = [is.endsWith('/'), should.endsWith('/')];
  const bare = (path: string) => path.replace(/\/$/, '');
  return [
    ...compare('path', bare(is), bare(should)),
    ...(more && !less ? ['there is a slash at its end'] : []),
    ...(less && !more ? ['the slash at its end is missing'] : []),
  ];
}

function compare(name: string, is: string, should: string): string[] {
  if (is === should) return [];
  if (is.toLowerCase() === should.toLowerCase()) {
    return [`the ${name} differs in upper and lower case`];
  }
  return [`the ${name} is ${is || 'none'} instead of ${should || 'none'}`];
}
