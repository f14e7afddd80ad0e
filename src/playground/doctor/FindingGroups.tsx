import type { Place } from '../../sso/check/diagnose.ts';
import { mask } from '../../sso/secrets/masked.ts';
import { CopyButton } from '../CopyButton.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { ReadWhy } from '../ReadWhy.tsx';
import { Prose } from './Prose.tsx';
import type { Placed } from './report.ts';
import { counted, severities } from './severities.ts';

interface Props {
  findings: readonly Placed[];
  names: readonly string[];
  onShow: (place: Place) => void;
}

// Whoever has more of one kind has one mistake many times.
const most = 20;

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
            <List findings={group.slice(0, most)} names={names} onShow={onShow} />
            {group.length > most && (
              <details>
                <summary>{group.length - most} more</summary>
                <List findings={group.slice(most)} names={names} onShow={onShow} />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function List({ findings, ...others }: Props) {
  return (
    <ol>
      {findings.map((finding, index) => (
        <li key={index} data-code={finding.code}>
          <One finding={finding} {...others} />
        </li>
      ))}
    </ol>
  );
}

function One({ finding, names, onShow }: Omit<Props, 'findings'> & { finding: Placed }) {
  const { place, also = [], message, docs, write, at } = finding;
  return (
    <>
      {(place ?? at) && (
        <p class="finding-place">
          {place && <PlaceButton place={place} names={names} onShow={onShow} />}{' '}
          {at && <a href={at.href}>{at.name}</a>}
        </p>
      )}
      <p>
        <Prose text={message} />
        <ReadWhy docs={docs} of={message} />
      </p>
      {also.length > 0 && (
        <details>
          <summary>The same at {also.length} more places</summary>
          <ul class="places">
            {also.map((one) => (
              <li key={`${String(one.line)}:${String(one.column)}`}>
                <PlaceButton place={one} names={names} onShow={onShow} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {write && <Write lines={write} />}
    </>
  );
}

function Write({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p class="write">Take this line out.</p>;
  const text = lines.join('\n');
  return (
    <div class="write">
      <p class="write-head">
        What to write:
        {!text.includes(mask) && <CopyButton value={text} label="what to write" />}
      </p>
      <pre tabIndex={0} role="group" aria-label="What to write">
        <code>{text}</code>
      </pre>
    </div>
  );
}
