import type { Place } from '../../sso/check.ts';
import { Prose } from './Prose.tsx';
import type { Advice } from './report.ts';
import { counted, severities } from './severities.ts';

interface Props {
  findings: readonly Advice[];
  names: readonly string[];
  onShow: (place: Place) => void;
}

/** Findings, the gravest first, each with the way to its place. */
export function FindingGroups({ findings, names, onShow }: Props) {
  return (
    <>
      {severities.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} class={`finding-group group-${severity}`}>
            <h3>{counted(severity, group.length)}</h3>
            <ol>
              {group.map((finding, index) => (
                <li key={index} data-code={finding.code}>
                  <One finding={finding} names={names} onShow={onShow} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

function One({ finding, names, onShow }: Omit<Props, 'findings'> & { finding: Advice }) {
  const { place, message, docs, write } = finding;
  return (
    <>
      {place && (
        <button
          type="button"
          class="place"
          onClick={() => {
            onShow(place);
          }}
        >
          <span class="visually-hidden">Select the place: </span>
          {names[place.source]} {place.line}:{place.column}
        </button>
      )}
      <p>
        <Prose text={message} /> <a href={docs}>Read why</a>
      </p>
      {write && <Write lines={write} />}
    </>
  );
}

function Write({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p class="write">Take this line out.</p>;
  return (
    <div class="write">
      <p>What to write:</p>
      <pre tabIndex={0} role="group" aria-label="What to write">
        <code>{lines.join('\n')}</code>
      </pre>
    </div>
  );
}
