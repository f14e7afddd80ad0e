import type { ErrorTable } from './entry.ts';

/**
 * What Helm, Kubernetes and a proxy say about the server: the checks in the templates of the chart, nginx
 * (rodzalendo/nanohive-abs-theme#32, OpenMetadata#25924), the kubelet; one cause in the words of Envoy’s router
 * filter, HAProxy’s error files, Apache’s mod_proxy, the router of OpenShift, and the controller of
 * ingress-nginx (kubernetes/ingress-nginx#250, #9679).
 */
export const cluster = {
  'proxy-no-answer': {
    at: 'ask',
    label: '502 Bad Gateway, 504 Gateway Time-out',
    title: 'what stands in front of OpenMetadata got no answer from it',
    happened:
      'A proxy, an ingress or a load balancer wrote this page. It reached nobody behind it, or could not use what it got.',
    causes: [
      'The server is not running, or is still starting.',
      'Only at the callback: the answer has a larger header than the proxy takes, or the server waits for the provider.',
    ],
    fix: 'Look into the log of the server at that time, then into that of the proxy: “too big header” asks for larger buffers, “timed out” for a way from the server to the provider.',
    texts: [
      '502 Bad Gateway',
      '502 (Bad Gateway',
      '503 Service Temporarily Unavailable',
      '503 (Service',
      '504 Gateway Time',
      '504 (Gateway',
      ...[
        'upstream connect error or disconnect',
        'no healthy upstream',
        'upstream request timeout',
      ],
      ...['No server is available to handle this request', "The server didn't respond in time"],
      'received an invalid response from an upstream server',
      'not serving requests at this endpoint',
      // The page of a network in front: “Visit … for more information”.
      'Error code 52 … com for more information',
    ],
    general: true,
    more: { href: '/deployment/security/reverse-proxy', name: 'Behind a proxy' },
  },
  'proxy-answer-header': {
    at: 'return',
    label: 'upstream sent too big header',
    title: 'the proxy takes no answer with a header that long',
    happened:
      'At the callback the server answers with cookies and a long address, and nginx keeps too little room for them. It shows 502.',
    fix: 'Raise `proxy_buffer_size` and `proxy_buffers` of nginx, or the annotation `nginx.ingress.kubernetes.io/proxy-buffer-size`. No setting of OpenMetadata helps.',
    texts: ['too big header while reading response header'],
    more: { href: '/deployment/security/reverse-proxy', name: 'Behind a proxy' },
  },
  'proxy-log': {
    at: 'ask',
    label: 'while connecting to upstream',
    title: 'the proxy did not reach OpenMetadata',
    happened:
      'The log of the proxy names OpenMetadata as its upstream, and nothing usable came from there.',
    causes: [
      '“Connection refused”, or no endpoint: the server is not running or not ready there, or listens on another port than 8585.',
      '“Timed out”: the server waits for something itself, such as the provider at the callback.',
    ],
    fix: 'Open the upstream address of the line from where the proxy runs, and look into the log of the server at that time.',
    texts: [
      'while connecting to upstream',
      'upstream prematurely closed connection',
      'timed out) while reading response header',
      'no live upstreams',
      'does not have any active Endpoint',
      '<error: endpoints "',
      'failed to make connection to backend',
      // Traefik.
      ...["' caused by: dial tcp", "' caused by: dial tcp … connection refused"],
    ],
    more: { href: '/deployment/security/reverse-proxy', name: 'Behind a proxy' },
  },
  'no-such-name': {
    at: 'start',
    label: 'deployments.apps "openmetadata" not found',
    title: 'a command names what is not there',
    happened:
      'The commands of this guide use the names of the chart and of the quickstart file: the deployment `openmetadata` in the current namespace, the container `openmetadata_server`, the service `openmetadata-server`.',
    causes: ['Another namespace, another name of the release, or a compose file of your own.'],
    fix: 'Find yours with `kubectl get deployments -A`, `helm list -A` or `docker ps`, and write its name into the command, with `--namespace` where it needs one.',
    texts: [
      'deployments.apps "openmetadata" not found',
      'deployments "openmetadata" not found',
      'No such container: openmetadata_server',
      ...['no such service: openmetadata-server', 'no such service: execute-migrate-all'],
    ],
  },
  'no-such-service': {
    at: 'start',
    label: 'service "…" has neither an image nor a build context specified',
    title: 'the override is for services that your compose file does not have',
    happened:
      'Compose made a new service of a name that only the override has. The names in ours are those of the quickstart file.',
    fix: 'Put the lines below `openmetadata-server` under the service that runs your server, and those of `execute-migrate-all` under the one that migrates the database, if there is one.',
    texts: ['has neither an image nor a build context specified'],
    more: { href: '/deployment/docker', name: 'OpenMetadata with Docker' },
  },
  'probe-failed': {
    at: 'start',
    label: 'Readiness probe failed',
    title: 'the server does not answer Kubernetes',
    happened:
      'Kubernetes asks the server whether it is ready, and nothing answers: it is still starting, or it stopped.',
    fix: 'The reason is in the log of the server: `kubectl logs` and the name of the pod, after a restart with `--previous`. Paste that.',
    texts: [
      'Readiness probe failed',
      'Liveness probe failed',
      'Startup probe failed',
      'probe failed … connection refused',
    ],
  },
  'tls-at-plain-port': {
    at: ['prepare', 'keys', 'browser', 'call'],
    connection: true,
    label: 'ERR_SSL_PROTOCOL_ERROR',
    title: 'only one side speaks TLS',
    happened:
      'The address begins with `https` and the port has no TLS, or it begins with `http` and the port wants TLS.',
    causes: [
      'TLS ends at a proxy, and the address is that of the port behind it. Such is OpenMetadata’s own 8585, unless you gave it a certificate.',
    ],
    fix: 'Correct scheme or port of the address in the message. A proxy in front of OpenMetadata asks it by `http`; a directory has TLS at port 636.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls', 'callbackUrl', 'oidcServerUrl'],
    texts: [
      ...['wrong version number', 'Unsupported or unrecognized SSL message'],
      ...['ERR_SSL_PROTOCOL_ERROR', 'SSL_ERROR_RX_RECORD_TOO_LONG'],
      'server gave HTTP response to HTTPS client',
      'plain HTTP request was sent to HTTPS port',
    ],
  },
  'mesh-refused': {
    at: 'call',
    label: 'RBAC: access denied',
    title: 'a proxy that checks tokens refused',
    happened:
      'A rule of Istio or Envoy in front of OpenMetadata answered, and OpenMetadata did not see the request.',
    causes: [
      'The rule knows the provider alone. Tokens of bots, and from 2.0 on those of users, are made by OpenMetadata itself.',
      'The rule demands a token for every address, and a browser loads the page without one.',
    ],
    fix: 'Take the addresses of OpenMetadata out of the rule (RequestAuthentication, AuthorizationPolicy): it checks tokens itself.',
    texts: [
      ...['RBAC: access denied', 'Jwt issuer is not configured'],
      ...["Jwks doesn't have key to match kid", 'Audiences in Jwt are not allowed'],
    ],
    more: { href: '/deployment/security/reverse-proxy', name: 'Behind a proxy' },
  },
  'yaml-not-read': {
    at: 'start',
    label: 'error converting YAML to JSON',
    title: 'a file is no YAML',
    happened:
      'Helm, kubectl, Compose or another program could not read a file at the line of the message. If it names a template, that is what Helm made of your values.',
    causes: [
      'A value has a colon with a blank, a brace, a bracket, `*` or `@` in it, and no quotes.',
      'A line stands too far in or out, or has a tab in front of it.',
    ],
    fix: 'Paste the file into the doctor, which shows the place. Write such a value in quotes.',
    texts: [
      ...['error converting YAML to JSON', 'did not find expected', 'could not find expected'],
      ...['mapping values are not allowed', 'character that cannot start any token'],
    ],
    // There the server speaks of its own file.
    unless: ['Malformed YAML', "in 'reader'"],
  },
  'compose-value': {
    at: 'start',
    label: 'Invalid interpolation format',
    title: 'a value is misread',
    happened:
      'Compose takes a `$` in a value for the beginning of a variable, and each line of an env file for a name with its value.',
    causes: [
      'A client secret or a password has a `$` in it.',
      'A certificate or a key stands in the env file over several lines.',
    ],
    fix: 'Put the value of an env file in single quotes; in a compose file write `$$`. Write a certificate on one line. A variable of yours that the message names is not in the env file.',
    texts: [
      'Invalid interpolation format',
      'variable is not set. Defaulting to a blank string',
      'unexpected character … in variable name',
    ],
    general: true,
  },
  'chart-provider': {
    at: 'start',
    label: 'The authentication provider must be basic, …',
    title: 'the chart does not know the provider',
    happened: 'The chart compares `authentication.provider` with a list before it writes anything.',
    fix: 'Write one of the names in the message, in small letters. A provider of OpenID Connect that has none there is a custom one.',
    settings: ['provider'],
    texts: ['The authentication provider must be basic'],
  },
  'chart-global': {
    at: 'start',
    label: 'Global key has been replaced by openmetadata.config',
    title: 'the values are for an older chart',
    happened:
      'The values have their settings below `global`, where today’s chart does not read them.',
    fix: 'Move what stands below `global` to `openmetadata.config`. The doctor shows where, when you paste the values.',
    texts: ['Global key has been replaced by openmetadata.config'],
  },
  'chart-value-kind': {
    at: 'start',
    label: 'got …, want …',
    title: 'a value has another type than is wanted',
    happened:
      'Helm compares your values with the schema of the chart. Kubernetes and Compose want text as the value of each variable.',
    causes: [
      'In the values `true` or a number stands in quotes, or a text where a list belongs.',
      'The value of a variable is `true`, `false` or a number without quotes, or plain text stands under `data` of a Secret.',
    ],
    fix: 'Write the value at the path of the message in the type that it wants; in a Secret, plain text belongs under `stringData`. The doctor shows where, when you paste the values.',
    texts: [
      'Invalid type. Expected:',
      ...['boolean', 'string', 'object', 'array', 'integer', 'number'].map(
        (type) => `the specifications of the schema … want ${type}`,
      ),
      'into Go struct field EnvVar',
      // A value of sign-in that is empty; the chart makes a Secret of them.
      ...['AUTH', 'OIDC_', 'SAML_'].map(
        (name) => `unknown object type "nil" in Secret.data.${name}`,
      ),
      // Of “Secret: illegal”, the word behind the colon is taken for a secret and hidden.
      'cannot be handled as a Secret … base64 data at input byte',
      'which is an invalid type, it should be a string',
    ],
  },
} as const satisfies ErrorTable;
