import { CopyButton } from '../CopyButton.tsx';
import { diffLine, diffText, type Change } from './changes.ts';
import type { Row } from './marked-rows.ts';
import type { CheckedFile } from './checked-files.ts';

/** A file with its marked places, and what it looks like corrected. Secrets are hidden in both. */
export function CheckedFileView({ file, name }: { file: CheckedFile; name: string }) {
  const { rows, changes, corrected } = file;
  return (
    <section class="checked-file">
      {rows.length > 0 && (
        <>
          <h3>{name}, marked</h3>
          <pre tabIndex={0} role="group" aria-label={`${name}, marked`}>
            <code class="rows">
              {rows.map((row, index) => (
                <MarkedLine key={index} row={row} />
              ))}
            </code>
          </pre>
        </>
      )}
      {corrected !== undefined && (
        <>
          <h3>{name}, corrected</h3>
          <p class="hint">
            Every correction that is certain. What needs a decision or a value of yours is only said
            above. Secrets are hidden here and in the diff; the copied file has them.
          </p>
          <p class="file-actions">
            <CopyButton value={corrected} label={`${name}, corrected`} text="Copy the file" />
            <CopyButton value={diffText(name, changes)} label={`of ${name}`} text="Copy the diff" />
          </p>
          <pre tabIndex={0} role="group" aria-label={`Changes in ${name}`}>
            <code class="rows">
              {changes.map((change, index) => (
                <Changed key={index} change={change} />
              ))}
            </code>
          </pre>
        </>
      )}
    </section>
  );
}

function MarkedLine({ row }: { row: Row }) {
  if ('leftOut' in row) {
    return (
      <span class="left-out">
        {row.leftOut === 1 ? '1 line' : `${String(row.leftOut)} lines`} without a finding
      </span>
    );
  }
  return (
    <span>
      <span class="line-number">{row.line}</span>
      <span>
        {row.pieces.map(({ text, severity }, index) =>
          severity ? (
            <mark key={index} class={`mark-${severity}`}>
              {text || ' '}
            </mark>
          ) : (
            text
          ),
        )}
        {'\n'}
      </span>
    </span>
  );
}

const elements = { place: 'span', same: 'span', gone: 'del', new: 'ins' } as const;

function Changed({ change }: { change: Change }) {
  const Element = elements[change.kind];
  return <Element class={`change-${change.kind}`}>{`${diffLine(change)}\n`}</Element>;
}
