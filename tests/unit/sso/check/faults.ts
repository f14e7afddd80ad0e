/** A text with one fault in it. */
export interface Faulty {
  fault: string;
  /** The line as it is now. */
  line: string;
  text: string;
}

const url = /(https?:\/\/)([\w.:-]+)([\w./-]*)/g;
const own = 'openmetadata.example.com';

type Fault = (value: string) => string[];

/** Each URL of a value in turn, written otherwise. */
function eachUrl(
  value: string,
  write: (whole: string, host: string, path: string) => string,
): string[] {
  return [...value.matchAll(url)].map((match) => {
    const [whole, , host = '', path = ''] = match;
    const behind = match.index + whole.length;
    return value.slice(0, match.index) + write(whole, host, path) + value.slice(behind);
  });
}

const faults: Readonly<Record<string, Fault>> = {
  'a slash at the end': (value) => eachUrl(value, (whole) => `${whole}/`),
  localhost: (value) =>
    eachUrl(value, (whole, host, path) => (host === own ? `http://localhost:8585${path}` : whole)),
  'no path': (value) => eachUrl(value, (_, host) => `https://${host}`),
  'a path too long': (value) => eachUrl(value, (whole) => `${whole}/extra`),
  'no scheme': (value) => eachUrl(value, (_, host, path) => host + path),
  'two schemes': (value) => eachUrl(value, (whole) => `https://${whole}`),
  'the old endpoint': (value) => [value.replace('/v2.0', '')],
  'capital letters': (value) => [value.toUpperCase()],
  'a quote behind it': (value) => [`${value}"`, `${value}'`],
  'a quote before it': (value) => [`"${value}`, `'${value}`],
  nothing: () => [''],
  'no ID': (value) => ['common', ''].map((other) => value.replace(/[0-9a-f-]{36}/, other)),
  'another path of the keys': (value) => [value.replace('config/jwks', 'config/jwk')],
  'an address': (value) => [value.replace('alice', 'Alice@example.com')],
};

/** The text with each fault in each of its lines, one at a time. */
export function* faultsOf(text: string): Generator<Faulty> {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [, start = '', name = '', sign = '', value = ''] =
      /^(\s*(?:- )?)(["']?\w+["']?)(=|:\s*)(.*)$/.exec(line) ?? [];
    if (name === '') continue;
    const write = (other: string): string =>
      lines.map((one, index) => (index === at ? other : one)).join('\n');
    const misspelt = start + name.slice(0, 3) + name.slice(4) + sign + value;
    yield { fault: 'a letter too few', line: misspelt, text: write(misspelt) };
    for (const [fault, apply] of Object.entries(faults)) {
      for (const faulty of apply(value)) {
        const other = start + name + sign + faulty;
        if (other !== line) yield { fault, line: other, text: write(other) };
      }
    }
  }
}
