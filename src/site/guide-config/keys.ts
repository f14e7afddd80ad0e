/** What each key is for, in the sentence that every mistake in it ends with. */
export const keys = {
  name: 'the name of the guide, at the top of each page and in its title, such as "Acme SSO guide"',
  mark: 'a drawing (.svg) or picture (.png, .webp) beside the name, as a path from this file',
  colours: 'the accent in each theme: accent: { light: "#0b57d0", dark: "#a8c7fa" }',
  address:
    'where the guide is: an address with its path, such as https://docs.example.com/docs/sso',
  edit: 'what the path of a page is appended to for "Edit this page", such as https://git.example.com/guide/edit/main/',
  defaults:
    'answers that hold until a reader gives others: provider, target, release, server-url and what the provider asks',
  providers:
    'the providers that the guide offers, by their IDs; the doctor reads all: providers: [azure, keycloak]',
  pages:
    'a folder of your own pages beside this file, with partials, images and menu.yaml like the folder content',
} as const;

export type Key = keyof typeof keys;

/** Whether a text names a key. */
export function isKey(text: string): text is Key {
  return Object.hasOwn(keys, text);
}
