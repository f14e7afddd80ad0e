import type { TokenFinding } from '../../sso/token/read-token.ts';
import { ReadWhy } from '../ReadWhy.tsx';

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
          <ReadWhy docs={docs} of={message} />
        </p>
      ))}
    </div>
  );
}
