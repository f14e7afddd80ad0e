import type { Setting } from './guide/library.ts';
import type { ReleaseRecord } from './record/record.ts';

/** Whether a setting takes any text, as far as the newest releases of server and chart know. */
export function takesAnyText(record: ReleaseRecord): (setting: Setting) => boolean {
  return ({ type, yaml, helm }) => {
    if (type === 'boolean' || type === 'integer' || type === 'enum') return false;
    const place = typeof helm === 'string' ? helm : undefined;
    const server = record.server.settings[yaml ?? '']?.at(-1);
    const chart = record.chart.settings[place ?? '']?.at(-1);
    // A map, such as customParams, is no text, and the chart hands it on as YAML.
    if (server?.type === 'map') return false;
    return server?.allowed === undefined && chart?.allowed === undefined;
  };
}
