import type { TokenFinding } from '../../sso/token/read-token.ts';

const labels: Record<TokenFinding['severity'], string> = {
  error: 'Wrong',
  warning: 'Careful',
  note: 'Note',
};

/** What there is to say about a token, each with where it is explained. */
export function TokenFindings({ findings }: { findings: readonly TokenFinding[] }) {
  return (
    <div class="token-findings">
      {findings.map(({ code, severity, message, docs }) => (
        <p key={code} class={`finding finding-${severity}`} data-code={code}>
          <strong>{labels[severity]}.</strong> {message}
          {docs && (
            <>
              {' '}
              <a href={docs}>Read why</a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
