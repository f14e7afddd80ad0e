/** A code of Entra ID anywhere in a text: `AADSTS50011`. */
export const errorCode = /AADSTS[ :#-]{0,2}\d{4,9}(?!\d)/gi;

const whole = /^AADSTS(\d{4,9})$/;

/** Microsoft’s own page about a code such as `AADSTS50011`; undefined for anything else. */
export function errorPage(code: string): string | undefined {
  const number = whole.exec(code)?.[1];
  return number && `https://login.microsoftonline.com/error?code=${number}`;
}

/** The last code of a text, which is the more specific one (“AADSTS70002: … AADSTS50011: …”). */
export function findErrorCode(text: string): string | undefined {
  return text
    .match(errorCode)
    ?.at(-1)
    ?.toUpperCase()
    .replace(/[ :#-]/g, '');
}
