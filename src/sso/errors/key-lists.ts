import type { InstallationRule } from './installation-rules.ts';

/** The key that OpenMetadata ships with; conf/openmetadata.yaml. In lower case, as names are compared. */
const shippedKeyId = 'gb389a-9f76-gdjs-a92j-0242bk94356';

const own = /\/api\/v1\/(?:system\/)?config\/jwks$/;

/**
 * Whose key is missing, and in which lists it was looked for: MultiUrlJwkProvider asks one after the other
 * and names each that had none (#9525, #15489, #8505).
 */
export const keyLists: InstallationRule = ({
  named: { kid, keyLists: asked },
  setUp: { jwks },
}) => {
  const lists = asked?.split(' ') ?? [];
  const hasOwn = lists.some((url) => own.test(url));
  const lacks = jwks !== undefined && !lists.includes(jwks);
  return [
    ...(kid === shippedKeyId
      ? [
          'The key ID is the one that OpenMetadata ships with. So the token is OpenMetadata’s own, such as a bot’s, and the list that matters is its own, `/api/v1/system/config/jwks`.',
        ]
      : []),
    ...(lists.length > 0 ? [`The server asked ${lists.join(' and ')}.`] : []),
    ...(lists.length > 0 && !hasOwn
      ? [
          'OpenMetadata’s own list is not named here. If no line of the log names it, add it: bots need it.',
        ]
      : []),
    ...(lists.length > 0 && lacks
      ? [
          `The key URL of your provider, ${jwks}, is not named here. If no line of the log names it, add it.`,
        ]
      : []),
    ...(hasOwn && jwks !== undefined && !lacks
      ? ['Both lists were asked, so the token is older than the keys, or from another server.']
      : []),
  ];
};
