import { useState } from 'preact/hooks';
import { blanksIn, textOf, piecesOf, textOfPiece, type EmittedFile } from '../sso/emit/emit.ts';
import { settingPage } from '../sso/settings/names.ts';
import { CopyButton } from './CopyButton.tsx';
import { save } from './save.ts';
import { useEmitted } from './use-emitted.ts';
import { WrapButton } from './WrapButton.tsx';

/** The files for the chosen target, in tabs: shown, copied, saved under their right names. */
export function Files() {
  const [chosen, choose] = useState('');
  const files = useEmitted();
  const file = files.find(({ name }) => name === chosen) ?? files[0];
  if (!file) return null;

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const index = (files.indexOf(file) + step + files.length) % files.length;
    choose(files[index]?.name ?? '');
    document.getElementById(tabId(index))?.focus();
  };

  return (
    <section class="files" id="playground-files" aria-label="Files">
      <div class="tabs" role="tablist" aria-label="Files" onKeyDown={move}>
        {files.map(({ name }, index) => (
          <button
            key={name}
            id={tabId(index)}
            type="button"
            role="tab"
            aria-selected={name === file.name}
            aria-controls="playground-file"
            tabIndex={name === file.name ? 0 : -1}
            onClick={() => {
              choose(name);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        id="playground-file"
        role="tabpanel"
        aria-labelledby={tabId(files.indexOf(file))}
        class="file"
      >
        <p class="file-actions">
          <Remaining file={file} />
          <WrapButton />
          <CopyButton value={textOf(file)} label={file.name} />
          <button
            type="button"
            class="small-button"
            onClick={() => {
              save(file.name, textOf(file));
            }}
          >
            Download<span class="visually-hidden"> {file.name}</span>
          </button>
        </p>
        <pre tabIndex={0} role="group" aria-label={file.name}>
          <code>
            {piecesOf(file).map((piece, index) =>
              piece.kind === 'text' ? (
                piece.text
              ) : piece.kind === 'name' ? (
                <a key={index} href={settingPage(piece.key)}>
                  {piece.text}
                </a>
              ) : (
                <span key={index} class={`token-${piece.kind}`}>
                  {textOfPiece(piece)}
                </span>
              ),
            )}
          </code>
        </pre>
      </div>
    </section>
  );
}

const tabId = (index: number) => `playground-tab-${index}`;

/** Says whether the file can be used as it is. */
function Remaining({ file }: { file: EmittedFile }) {
  const blanks = blanksIn(file);
  if (blanks.length === 0) return <span class="ready">Complete</span>;
  return <span class="waiting">Still to fill: {blanks.map((name) => `<${name}>`).join(', ')}</span>;
}
