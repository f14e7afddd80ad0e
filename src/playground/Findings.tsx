import { pathHere } from '../address/here.ts';
import type { Finding } from '../sso/read/finding.ts';
import { ReadWhy } from './ReadWhy.tsx';

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
  const message = findings.map((finding) => finding.message).join(' ');
  return (
    <p
      class={`finding finding-${first.severity}`}
      data-code={findings.map(({ code }) => code).join(' ')}
    >
      <strong>{labels[first.severity]}.</strong> {message}
      {docs !== pathHere(globalThis.location?.pathname ?? '') && (
        <ReadWhy docs={docs} of={message} />
      )}
    </p>
  );
}
