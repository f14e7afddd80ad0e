import type { Finding } from '../sso/finding.ts';

const labels: Record<Finding['severity'], string> = {
  error: 'Not usable',
  warning: 'Careful',
  note: 'Read as',
};

/** What there is to say about an answer, worst first. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <>
      {findings.map(({ code, severity, message, docs }) => (
        <p key={code} class={`finding finding-${severity}`} data-code={code}>
          <strong>{labels[severity]}.</strong> {message}
          {docs && docs !== globalThis.location?.pathname && (
            <>
              {' '}
              <a href={docs}>More</a>
            </>
          )}
        </p>
      ))}
    </>
  );
}
