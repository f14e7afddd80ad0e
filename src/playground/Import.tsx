import { useState } from 'preact/hooks';
import { usePlayground } from './state.ts';

/** Fills the fields from something the reader has already. */
export function Import() {
  const { awake, fill, provider } = usePlayground();
  const [text, setText] = useState('');
  const [said, say] = useState('');

  const read = async () => {
    await awake();
    const readPasted = await provider.value.paste?.();
    if (!readPasted) return;
    const result = readPasted(text);
    if ('refused' in result) {
      say(result.refused);
      if (result.forget) setText('');
      return;
    }
    fill(result.answers);
    say(result.message);
  };

  if (!provider.value.pasteLabel) return null;
  return (
    <details class="import">
      <summary>Fill from something you have</summary>
      <div class="field">
        <label for="playground-import">{provider.value.pasteLabel}</label>
        <textarea
          id="playground-import"
          rows={4}
          value={text}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </div>
      <p>
        <button type="button" class="copy-value" onClick={() => void read()}>
          Fill the fields
        </button>
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </details>
  );
}
