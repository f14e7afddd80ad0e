/** Puts an address of the site, such as `/a/b#c`, where it is for whoever reads the page. */
export type Place = (address: string) => string;

/** For a site below a path of its host, such as `/docs/sso`. */
export function below(base: string): Place {
  return (address) => base + address;
}

/**
 * From one page to everything else by ways that do not leave the site's folder, for a site of which
 * nobody knows where it will be. `isPage`: which addresses are pages, whose files then are named in full.
 */
export function fromPage(slug: string, isPage: (path: string) => boolean): Place {
  const up = '../'.repeat(slug.split('/').length - 2) || './';
  return (address) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    if (!isPage(path)) return up + path.slice(1) + rest;
    return `${up}${path === '/' ? 'index' : path.slice(1)}.html${rest}`;
  };
}

const tag =
  /<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>[^]*?<\/\1>|<[a-z][\w-]*((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const link =
  /(\s(?:href|src|action|poster|component-url|renderer-url|before-hydration-url)=")(\/(?!\/)[^"]*|\/)(?=")/g;
const many = /(\s(?:srcset|imagesrcset)=")([^"]*)(?=")/g;

/** A page in which every link, script, style and picture of the site is placed. Text stays as it is. */
export function placeLinks(html: string, place: Place): string {
  return html.replace(tag, (whole) => {
    const end = /^<(?:script|style)\b/i.test(whole) ? whole.indexOf('>') + 1 : whole.length;
    return placeAttributes(whole.slice(0, end), place) + whole.slice(end);
  });
}

function placeAttributes(opening: string, place: Place): string {
  return opening
    .replace(link, (_, start: string, address: string) => start + place(address))
    .replace(many, (_, start: string, list: string) =>
      start.concat(
        list.replace(/(^|,\s*)(\/(?!\/)\S*)/g, (_all, gap: string, address: string) =>
          gap.concat(place(address)),
        ),
      ),
    );
}

/** A stylesheet of `/_astro/` that finds its fonts and pictures, which are beside it, wherever the site is. */
export function placeStyles(css: string): string {
  return css.replace(/(url\(["']?)\/_astro\//g, '$1');
}

/** The same for a page as Markdown: links and pictures, but nothing in code. */
export function placeMarkdownLinks(text: string, place: Place): string {
  return text
    .split(/(^(`{3,})[^]*?^\2$)/m)
    .map((part, index) => {
      // Of three parts the second is a block of code, the third its fence.
      if (index % 3 === 1) return part;
      if (index % 3 === 2) return '';
      return part.replace(
        /(`[^`\n]*`)|(\]\()(\/(?!\/)[^)\s]*)/g,
        (all, code?: string, open = '', address = '') =>
          code === undefined ? String(open) + place(String(address)) : all,
      );
    })
    .join('');
}
