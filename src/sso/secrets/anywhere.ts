import { patterns, whole, type SecretShape } from './shapes.ts';

/** All shapes that are secret wherever they stand as a word of their own, to find each in a text. */
export const secretsAnywhere = new RegExp(
  `${patterns('mark')}|${whole(`${patterns('word')}|[A-Za-z0-9+/]{43}=`)}`,
  'g',
);

/** The same for client secrets alone, and for tokens alone. */
export const clientSecretsAnywhere = anywhere('a client secret');
export const tokensAnywhere = anywhere('a token');

function anywhere(what: SecretShape['what']): RegExp {
  return new RegExp(`${patterns('mark', what)}|${whole(patterns('word', what))}`, 'g');
}
