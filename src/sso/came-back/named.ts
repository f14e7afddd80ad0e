import { splitUrl } from '../text/url-parts.ts';

/** Values that an error text names, fit to be shown. */
export interface Named {
  /** Without query and fragment. */
  redirectUri?: string;
  /** A GUID in lower case, or the literal `none`. */
  application?: string;
  /** A GUID in lower case, or one of the words that stand for several tenants. */
  tenant?: string;
  /** The parameter that is missing. */
  parameter?: string;
}

const longest = 256;
const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const patterns: Record<keyof Named, RegExp> = {
  redirectUri:
    /(?:redirect|reply)[ _]?(?:ur[il]|address)[^'"=<>]{0,80}?[\s'"=]{1,2}(https?:\/\/[^\s'"<>&]{1,400})/i,
  application: new RegExp(
    `(?:application:? (?:with (?:the )?(?:identifier|id) )?|client_id=)['"]?(${guid}|none)(?![\\w-])`,
    'i',
  ),
  tenant: new RegExp(
    `(?:(?:tenant|directory)(?: (?:id|identifier))? ['"]|login\\.microsoftonline\\.com/)(${guid}|common|organizations|consumers)(?![\\w-])`,
    'i',
  ),
  parameter: /parameters?:? ['"]?(client_id|scope|nonce|redirect_uri|response_type)\b/i,
};

/** What a text names, as far as it can be told and shown. Pure. */
export function namedIn(text: string): Named {
  const { redirectUri, ...rest } = Object.fromEntries(
    Object.entries(patterns).flatMap(([name, pattern]) => {
      const value = pattern.exec(text)?.[1];
      if (value === undefined) return [];
      return [[name, name === 'redirectUri' ? value : value.toLowerCase()]];
    }),
  ) as Named;
  const shown = redirectUri === undefined ? undefined : showable(redirectUri);
  return { ...rest, ...(shown !== undefined && { redirectUri: shown }) };
}

/** An address without query and fragment; undefined when it is none or too much to show. */
export function showable(address: string): string | undefined {
  const uri = address.replace(/[?#].*$/, '').replace(/[.,;:)\]]{1,9}$/, '');
  const parts = splitUrl(uri);
  return uri.length > longest || !parts?.host || parts.userInfo !== undefined ? undefined : uri;
}
