import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import type { KeyUse } from '../parsed-text.ts';
import { at, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

const docs = '/deployment/security/enable-jwt-tokens';
const connection = /^openMetadataServer(?:Config|Connection)$/;

/**
 * `ingestion-workflow`: the file of an ingestion, of which only the way it signs in can be judged;
 * `ingestion-auth-provider`: a way that it does not have. The client knows only tokens of bots
 * (ingestion/src/metadata/ingestion/ometa/auth_provider.py, OpenMetadataAuthenticationProvider).
 * `airflow-block`: the block of openmetadata.yaml that had it up to 0.13; in 1.0.0 it is called otherwise.
 */
export const ingestionWorkflow: Rule = {
  name: 'ingestion-workflow',
  at: 'after',
  codes: ['ingestion-workflow', 'ingestion-auth-provider', 'airflow-block'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, keys }) => {
    if (source.format === 'server-yaml') return keys.filter(isAirflow).map(airflow);
    if (source.format !== 'workflow') return [];
    const uses = keys.filter(({ path }) => connection.test(path.at(-2) ?? ''));
    const provider = uses.find(({ path }) => path.at(-1) === 'authProvider');
    const [first] = keys.filter(({ path }) => connection.test(path.at(-1) ?? ''));
    const about = first?.span ?? { from: 0, to: 1 };
    return [
      at(source, about, {
        ...{ code: 'ingestion-workflow', severity: 'note', docs },
        message: `This is the file of an ingestion, not of the server, so no settings of sign-in were checked. ${provider ? '' : 'Write authProvider: openmetadata into this block. '}An ingestion signs in with the token of a bot, in securityConfig.jwtToken.`,
      }),
      ...(provider ? otherWay(provider) : []),
    ];
  });
}

function isAirflow({ path }: KeyUse): boolean {
  return path.length === 1 && path[0] === 'airflowConfiguration';
}

function airflow({ source, span }: KeyUse): ConfigFinding {
  return at(source, span, {
    ...{ code: 'airflow-block', severity: 'error', docs },
    message:
      'Releases from 1.0 on call this block pipelineServiceClientConfiguration. How people sign in is not repeated there: ingestion signs in with the token of a bot.',
  });
}

function otherWay({ source, valueSpan }: KeyUse): ConfigFinding[] {
  const written = source.text.slice(valueSpan.from, valueSpan.to);
  const [, quote = '', name = ''] = /^(["']?)([\w-]*)\1$/.exec(written.trim()) ?? [];
  if (name === 'openmetadata' || name === '') return [];
  return [
    at(source, valueSpan, {
      ...{ code: 'ingestion-auth-provider', severity: 'error', docs },
      message:
        'Ingestion signs in with the token of a bot, whatever people sign in with. Write openmetadata here, and copy the token of a bot into securityConfig.jwtToken.',
      fix: edit(source, valueSpan, `${quote}openmetadata${quote}`),
    }),
  ];
}
