import { pathHere } from '../address/here.ts';
import type { Finding } from '../sso/read/finding.ts';

const labels: Record<Finding['severity'], string> = {
  error: 'Not usable',
  warning: 'Careful',
  note: 'Note',
};

/** What there is to say about an answer. Small repairs share one line. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const notes = findings.filter(({ severity }) => severity === 'note');
  const others = findings.filter(({ severity }) => severity !== 'note');
  return (
    <>
      {others.map((finding) => (
        <Block key={finding.code} findings={[finding]} />
      ))}
      {notes.length > 0 && <Block findings={notes} />}
    </>
  );
}

function Block({ findings }: { findings: readonly Finding[] }) {
  const [first] = findings;
  if (!first) return null;
  const docs = findings.find((finding) => finding.docs)?.docs;
  return (
    <p
      class={`finding finding-${first.severity}`}
      data-code={findings.map(({ code }) => code).join(' ')}
    >
      <strong>{labels[first.severity]}.</strong> {findings.map(({ message }) => message).join(' ')}
      {docs && docs !== pathHere(globalThis.location?.pathname ?? '') && (
        <>
          {' '}
          <a href={docs}>Read why</a>
        </>
      )}
    </p>
  );
}
