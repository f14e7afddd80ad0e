import { atStart, ingestion, logs, type Row } from './speakers.ts';

/**
 * Who writes about something that has no part in a sign-in, whatever its connection died of: what `speakers.ts`
 * has for those who have one.
 */
export const elsewhere: readonly Row[] = [
  {
    who: 'the part of the server that sends mail',
    says: 'It is no part of a sign-in: the mail server did not answer as it should.',
    next: [
      'Compare the settings of SMTP with the mail server, and ask for it from where the server runs.',
    ],
    page: { href: '/deployment/security/basic-auth', name: 'Own passwords, and mail' },
    marks: [/\bmail\.util\.MailConnectException\b|\bCouldn't connect to host, port: /i],
  },
  {
    who: 'Kubernetes, which fetches an image',
    says: 'The container was not started, because its image is not there. It has no part in a sign-in.',
    next: [
      'Name and tag of the image stand in the text: look whether the registry has them.',
      'The nodes of the cluster fetch it, with the `imagePullSecrets` of the pod. Try it from one of them.',
    ],
    page: { href: '/deployment/kubernetes#if-it-does-not-start', name: 'If it does not start' },
    marks: [/\bFailed to pull image\b|\bErrImagePull\b|\bImagePullBackOff\b/],
  },
  {
    who: 'the ingestion, about a source that it reads',
    says: 'It is no part of a sign-in: a database or a service that you connected did not answer as it should.',
    next: [
      'Host and port in the text are those of the source. Test its connection in OpenMetadata, where the service was added.',
      'The log of the run has the whole report.',
    ],
    page: { href: '/deployment/security/bots', name: 'What a bot needs' },
    marks: [
      /\bsqlalchemy\.exc\.|\bpsycopg2?\.|\bpymysql\.|\bpyodbc\.|\bsnowflake\.connector\b|\bbotocore\./,
    ],
    besides: ingestion,
  },
  {
    who: 'the search engine, or what connects to it',
    says: 'It holds what people search for, and has no part in a sign-in.',
    next: [
      'Compare `ELASTICSEARCH_HOST`, `ELASTICSEARCH_PORT` and `ELASTICSEARCH_SCHEME` with the search engine.',
      'Look into the log of the search engine at that time.',
      'If an index is missing, run the application Search Indexing in the settings of OpenMetadata.',
    ],
    page: { href: logs, name: 'The server log' },
    marks: [
      /\bat (?:es\.|os\.)?(?:org|co)\.(?:elasticsearch|elastic|opensearch)\.|\b(?:ElasticsearchStatus|OpenSearch|Jsonp\w+)Exception\b/,
      /\b(?:index_not_found|search_phase_execution|resource_already_exists|cluster_block)_exception\b/,
      /Failed to (?:create|update) (?:Elasticsearch|OpenSearch) index/i,
    ],
  },
  {
    who: 'a database, or what connects to it',
    says: 'The server keeps everything in its database and does not start without it. Sign-in comes only after that.',
    next: [
      'Compare `DB_SCHEME` (`mysql` or `postgresql`), `DB_HOST`, `DB_PORT`, `DB_USER` and `DB_USER_PASSWORD` with the database.',
      'A user in the text is one of the database, and nobody who signs in.',
      'In Docker, `docker compose ps --all` shows whether the database runs. In Kubernetes, `kubectl logs deployment/openmetadata -c run-db-migrations` has what the migration said.',
    ],
    page: { href: atStart, name: 'Errors at the start' },
    marks: [
      /\borg\.flywaydb\.|\bat (?:com\.mysql|org\.postgresql|org\.jdbi)\.|\b(?:com\.mysql\.cj|org\.postgresql|com\.zaxxer\.hikari)\.[\w.$]{3,200}Exception|\bjava\.sql\.SQL\w*Exception\b|\bSQLState\b|\bSQL State ?:/,
      /Communications link failure|\bFATAL: +(?:password authentication|database|role|no pg_hba)|\b(?:MySQLdb|psycopg2|pymysql|sqlalchemy\.exc)\.?\w*Error\b|\bAccess denied for user '/,
      /Failed to (?:do )?db migration|No database found to handle/,
    ],
  },
];
