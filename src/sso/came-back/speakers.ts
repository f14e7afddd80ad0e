import { targets } from '../server/targets.ts';

/** Who wrote a text, as its form tells it; it says nothing about the cause. */
export interface Speaker {
  /** Goes on after “By its form it comes from”, without a full stop. */
  who: string;
  /** What that means for a sign-in. */
  says: string;
  /** What to look at, the first thing first. `{log}` stands for the command that shows the log of the server. */
  next: readonly string[];
  page: { href: string; name: string };
}

/** A row of the table. */
export interface Row extends Speaker {
  /** Forms by which it is told, in a text on one line. One of them is enough. */
  marks: readonly RegExp[];
  /** A form that must be there besides. */
  besides?: RegExp;
}

/** Where the server's own words are. */
export const logs = '/deployment/security/jwt-troubleshooting#the-server-log';
/** What the server does not reach at its start. */
export const atStart = '/deployment/security/troubleshooting/start-up';
const console =
  '/deployment/security/troubleshooting/around-the-server#in-the-console-of-the-browser';

/** Told from every other program by its paths and modules, and by the log of Airflow. */
export const ingestion =
  /\/site-packages\/metadata\/|\bmetadata\.(?:ingestion|workflow|profiler|data_quality|cli)\.|\{\w{1,40}\.py:\d+\} (?:ERROR|WARNING)|"python-requests\//;

/** What a person looks at in a browser, whoever wrote the message there. */
export const inBrowser: Pick<Speaker, 'next' | 'page'> = {
  next: [
    'Open the tools of the browser (F12), keep the tab Network open and sign in again. The first request that failed says whom the browser asked, and its answer often says why.',
    'Try a private window without extensions. If it works there, clear the site data of OpenMetadata, or look for the extension.',
  ],
  page: { href: console, name: 'In the console of the browser' },
};

/**
 * Who writes to whoever signs in at OpenMetadata, by the forms of their words: names of packages in stack
 * traces, formats of logs, tables of `kubectl`, pages. What is more special comes first, since the log of the
 * server has the words of what it asked in it. Every mark is one of an error or of a log; a configuration has none.
 */
export const speakers: readonly Row[] = [
  {
    who: 'the ingestion, the Python program beside the server',
    says: 'People sign in without it. It shows the server the token of a bot.',
    next: [
      'The last line says what went wrong; host and port in it say whom the ingestion asked.',
      'Port 8585 is the server. Ask for it from where the ingestion runs: `hostPort` is its address with `/api` at the end.',
      'With 401 or 403 the server refuses the token of the bot.',
    ],
    page: { href: '/deployment/security/bots#a-bot-is-refused', name: 'A bot is refused' },
    marks: [ingestion, /Traceback \(most recent call last\)/],
  },
  {
    who: 'a directory (LDAP), or the library that asked it',
    says: 'What a directory refuses, it says by a number and words of its own.',
    next: [
      'Ask the directory the same with `ldapsearch`, from where the server runs, with DN and password of the lookup account.',
      'Look into the log of the directory at that time: it says which account asked for what.',
    ],
    page: { href: '/deployment/security/troubleshooting/ldap', name: 'Errors of a directory' },
    marks: [
      /\bLDAP\w*Exception\b|\bldapSDKVersion=|\bresultCode=\d+ \(|\bat com\.unboundid\.|\bjavax\.naming\.\w*(?:Exception|ldap)|\bLDAP: error code \d|\bLdapErr: |\bldap_\w+: /,
      /\bconn=\d+ (?:op|fd)=\d+ /,
    ],
  },
  {
    who: 'Helm, or a tool that runs it',
    says: 'It is about the chart and your values, before OpenMetadata reads any of them.',
    next: [
      'Run `helm template` with the same values. If it fails too, the values are refused; if not, the cluster refused what Helm made of them.',
      'Paste your values into the doctor: it knows the keys of the chart.',
    ],
    page: { href: '/deployment/kubernetes#if-it-does-not-start', name: 'If it does not start' },
    marks: [
      /\b(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED\b|\bexecution error at \(|\bexecuting "[\w./-]+" at <|\bhelm template\b[^"]{0,200}\bfailed\b|\bunable to build kubernetes objects\b/,
    ],
  },
  {
    who: 'Kubernetes',
    says: 'It tells that a container does not run, and seldom why.',
    next: [
      '`kubectl describe pod` with the name of the pod: the events at its end say why a container was not started.',
      '`kubectl logs --previous` with the name of the pod shows the last words of a container that ended; with `-c run-db-migrations`, those of the migration.',
      '`OOMKilled` means that it used more memory than its limit.',
    ],
    page: { href: '/deployment/kubernetes#if-it-does-not-start', name: 'If it does not start' },
    marks: [
      /\bREADY STATUS RESTARTS\b|\bTYPE? ?REASON (?:AGE|OBJECT)\b|\bType Reason Age\b|\bLast State: |\bRestart Count: |\bState: (?:Waiting|Terminated)\b/i,
      /\b(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|CreateContainer\w*Error|FailedScheduling|FailedMount|RunContainerError)\b|Back-off restarting failed container|\bError from server \(/,
    ],
  },
  {
    who: 'Docker',
    says: 'It tells that a container ended or was not started, and seldom why.',
    next: [
      '`docker compose ps --all` shows which containers ended.',
      '`docker logs` with the name of that container: its last lines say why.',
    ],
    page: { href: '/deployment/docker#if-it-does-not-start', name: 'If it does not start' },
    marks: [
      /\bdependency failed to start\b|\bdidn't complete successfully: exit|\bError response from daemon\b|\bexited (?:with code \d|\(\d+\))|\bno configuration file provided\b|\bcontainer \S{1,80} is unhealthy\b/,
    ],
  },
  {
    who: 'a proxy, an ingress or a load balancer',
    says: 'Something that stands in front of OpenMetadata or of the provider wrote it, and neither of the two.',
    next: [
      'The log of the proxy at that time says which address it asked, and what it got there.',
      'Open that address from where the proxy runs. If it answers, the rules of the proxy are wrong; if not, look into the log of the server: {log}.',
    ],
    page: { href: '/deployment/security/reverse-proxy', name: 'Reverse proxy' },
    marks: [
      /\b(?:nginx|openresty|haproxy|Apache|Varnish|awselb|traefik|envoy)\/\d|\b[45]\d\d [A-Z][\w -]{2,60} (?:nginx|openresty)\b/i,
      /\[(?:error|crit|alert|emerg)\] \d+#\d+: |\bcontroller\.go:\d+\]|\bdefault backend - 404\b|\b(?:upstream connect error|no healthy upstream|upstream request timeout)\b|\bProxy Error\b/i,
    ],
  },
  {
    who: 'the browser',
    says: 'It did not do what a page asked for, or a script of the page failed.',
    ...inBrowser,
    marks: [
      /\bnet::ERR_|\bNS_ERROR_|\bERR_[A-Z_]{4,40}\b|\bUncaught \(in promise\)|\bUncaught \w*Error\b|\bUnhandled Promise Rejection\b|\bFailed to fetch\b|\bNetworkError when attempting\b|\bFailed to load resource\b/,
      /\bRefused to \w+ |\bblocked by CORS policy\b|\bCross-Origin Request Blocked\b|\bViolat(?:es|ion) [^.]{0,80}Content Security Policy|\bMixed Content: |\bCookie "[^"]{1,80}" (?:has been|will be)|\bChunkLoadError\b/i,
      /[\w.-]{1,80}\.js(?:\?\w{1,40})?:\d{1,7}(?::\d{1,7})?\b|\b(?:GET|POST|PUT|PATCH) https?:\/\/\S{3,400} (?:net::|[45]\d\d\b)/,
    ],
  },
  {
    who: 'the server of OpenMetadata, or a library in it',
    says: 'What went wrong stands behind the last “Caused by”, or in the line above the first “at …”.',
    next: [
      'Show the log of the server at that time: {log}.',
      'Paste from the line with ERROR down to the last “Caused by”.',
    ],
    page: { href: logs, name: 'The server log' },
    marks: [
      /\bat org\.openmetadata\.|\borg\.openmetadata\.[\w.]{3,200}(?:Exception\b|\()|\bo\.o\.s\.[\w.]+|\bat (?:io\.dropwizard|org\.pac4j|com\.nimbusds|com\.onelogin\.saml2|com\.auth0\.jw[kt])\.|\b(?:io\.dropwizard|org\.pac4j|com\.nimbusds|com\.onelogin\.saml2|c\.onelogin\.saml2|com\.auth0\.jw[kt])\.[\w.]{3,200}(?:Exception|Command: )/,
      /\bdw-\d+ - [A-Z]{3,6} |\bCatalogGenericExceptionMapper\b|\{"code": ?[45]\d\d, ?"message":|"responseMessage" ?:/,
      /\bHTTP ERROR [45]\d\d\b[^]{0,200}\bURI: |\bPowered by Jetty\b/,
    ],
  },
  {
    who: 'the identity provider, in the words of OAuth',
    says: 'The provider refused, or something at it failed. OpenMetadata only passes that on.',
    next: [
      'The description beside the error is the provider’s own sentence.',
      'Look into the log of sign-ins at the provider for that time; it says more than it tells others.',
    ],
    page: {
      href: '/deployment/security/troubleshooting/sign-in#names-of-oauth-and-openid-connect',
      name: 'Names of OAuth and OpenID Connect',
    },
    marks: [/[?&#]error=\w|["']error(?:_description)?["'] ?: ?["']|\berror_description=/],
  },
  {
    who: 'the code that opens a connection, in Java or in the program that you ran',
    says: 'It names neither OpenMetadata nor a provider, only the address that it asked.',
    next: [
      'Ask for that address from where the server runs, such as `docker exec openmetadata_server wget -q -O - ADDRESS`.',
      'Look into the log of the server for what stands around it: {log}.',
    ],
    page: { href: atStart, name: 'What the server cannot reach' },
    marks: [
      /\bjavax\.net\.ssl\.\w+|\bSSL\w*Exception\b|\bjava\.net\.\w+Exception\b|\bat (?:java\.base\/)?sun\.security\.|\bcurl: \(\d+\)|\bx509: |\bdial tcp \S+: |\bECONNREFUSED\b|\bECONNRESET\b|\bOpenSSL[ /]?\w*: ?error\b|\bwget: /,
    ],
  },
  {
    who: 'a program in Java',
    says: 'OpenMetadata is one, and so are some identity providers. The names behind “at” tell which.',
    next: [
      'Paste from the line above the first “at …” down to the last “Caused by”.',
      'The log of the server: {log}.',
    ],
    page: { href: logs, name: 'The server log' },
    marks: [
      /\bCaused by: |\bat [\w.$/]{3,200}\([\w$]{1,80}\.java:\d{1,6}\)|\b(?:javax?|jakarta)\.[\w.]{3,200}(?:Exception|Error)\b/,
    ],
  },
];

/** The command that shows the log, in a sentence; all of them where nobody knows which. */
export function showLog(target: keyof typeof targets | undefined): string {
  const all = target ? [target] : (['docker', 'kubernetes', 'bare-metal'] as const);
  return all.map((one) => `\`${targets[one].logs}\``).join(' or ');
}
