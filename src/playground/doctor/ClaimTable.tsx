import type { ClaimRow } from '../../sso/token/read-token.ts';

/** Claim, value and meaning. It scrolls by itself where the page is too narrow. */
export function ClaimTable({ caption, rows }: { caption: string; rows: readonly ClaimRow[] }) {
  return (
    <div class="claims" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">Value</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, value, meaning, severity }, at) => (
            <tr key={at} class={severity && `claim-${severity}`}>
              <th scope="row">
                <code>{claim}</code>
              </th>
              <td>
                <span class="claim-value">{value}</span>
              </td>
              <td>{meaning ?? <span class="hint">Not a claim this page knows.</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
