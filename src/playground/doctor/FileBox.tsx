import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '../../sso/check/diagnose.ts';
import { failures } from './failures.ts';
import { isTooLarge, isTooTall, type PastedFile } from './files.ts';
import { formats, isFormat } from './formats.ts';

interface Props {
  id: string;
  file: PastedFile;
  name: string;
  recognised: Format | undefined;
  onText: (text: string) => void;
  onFormat: (format: Format | undefined) => void;
  onRemove?: () => void;
}

/** One file: its text, what it is taken for, and how to take it away. */
export function FileBox(props: Props) {
  const { id, file, name, recognised, onText, onFormat, onRemove } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [refused, say] = useState<string>();
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    // What was pasted before the script arrived counts.
    if (current.value && !file.text) onText(current.value);
    else if (file.text) current.value = file.text;
  }, []);

  /** What the browser would stand still over is not put in, and what was there stays. */
  const keepOut = (event: Event, text: string) => {
    const refused = isTooLarge({ size: text.length })
      ? failures.large
      : isTooTall(text)
        ? failures.tall
        : undefined;
    if (refused) event.preventDefault();
    if (refused || text.length > 1) say(refused);
  };
  const kind = recognised
    ? `${formats[recognised].label}, as recognised`
    : 'Recognised automatically';
  return (
    <div class="file-box">
      <div class="field">
        <label for={id}>{name}</label>
        <textarea
          id={id}
          ref={field}
          rows={16}
          placeholder={file.id === 0 ? 'An env file, openmetadata.yaml, Helm values …' : ''}
          aria-describedby="doctor-config-hint"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            keepOut(event, text);
          }}
          onBeforeInput={(event) => {
            keepOut(event, (event as InputEvent).data ?? '');
          }}
          onInput={({ currentTarget }) => {
            onText(currentTarget.value);
          }}
        />
        <div role="status">{refused && <p class="finding finding-error">{refused}</p>}</div>
      </div>
      <div class="file-box-actions">
        <label class="hint" for={`${id}-format`}>
          Kind of file
        </label>
        <select
          id={`${id}-format`}
          value={file.format ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onFormat(isFormat(value) ? value : undefined);
          }}
        >
          <option value="">{kind}</option>
          {Object.entries(formats).map(([format, { label }]) => (
            <option key={format} value={format}>
              {label}
            </option>
          ))}
        </select>
        {(onRemove ?? file.text) && (
          <button
            type="button"
            class="small-button"
            onClick={() => {
              if (onRemove) {
                onRemove();
                return;
              }
              if (field.current) field.current.value = '';
              onText('');
              field.current?.focus();
            }}
          >
            {onRemove ? 'Remove' : 'Empty the box'}
            {onRemove && <span class="visually-hidden"> {name}</span>}
          </button>
        )}
      </div>
    </div>
  );
}
