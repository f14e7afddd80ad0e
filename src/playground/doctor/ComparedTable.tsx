import type { Row } from '../../sso/server-answer/row.ts';
import { settings, type SettingKey } from '../../sso/settings/table.ts';
import { settingPage } from '../../sso/settings/names.ts';
import { ReadWhy } from '../ReadWhy.tsx';
import { Prose } from './Prose.tsx';

const words: Record<Row['state'], string> = {
  same: 'the same',
  differs: 'differs',
  unknown: 'not compared',
};

function stateOf({ what, state }: Row): string {
  if (what !== 'callback' || state === 'unknown') return words[state];
  return state === 'same' ? 'arrives' : 'does not arrive';
}

interface Props {
  rows: readonly Row[];
  /** Whether there is a plan beside which to put them. */
  planned: boolean;
}

/** What the server says, beside the plan. Where there is little room, each is a small paragraph. */
export function ComparedTable({ rows, planned }: Props) {
  return (
    <table class="compared">
      <caption class="visually-hidden">What the server says</caption>
      <thead>
        <tr>
          <th scope="col">Setting</th>
          {planned && <th scope="col">Your plan</th>}
          <th scope="col">The server</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { what, name, yours, server, state, why, docs } = row;
          return (
            <tr key={what} class={state} data-what={what}>
              <th scope="row">
                {Object.hasOwn(settings, what) ? (
                  <a href={settingPage(what as SettingKey)}>
                    <code>{name}</code>
                  </a>
                ) : (
                  name
                )}{' '}
                {planned && <span class="state">{stateOf(row)}</span>}
              </th>
              {planned && (
                <td data-label="Your plan">{yours === undefined ? '–' : <Text of={yours} />}</td>
              )}
              <td data-label="The server">
                <Text of={server} />
                {why && (
                  <p class="why">
                    <Prose text={why} />
                    <ReadWhy docs={docs} of={why} />
                  </p>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Text({ of }: { of: string }) {
  return of === '' ? <span class="hint">empty</span> : <code>{of}</code>;
}
