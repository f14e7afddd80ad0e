import { useState } from 'preact/hooks';
import { failures } from './failures.ts';
import { isTooLarge, isTooTall, type PastedFile } from './files.ts';

interface Props {
  onAdd: () => void;
  onFiles: (files: Omit<PastedFile, 'id'>[]) => void;
}

/** One more box, or files from the reader’s disk, which the page reads and nobody else. */
export function FileChooser({ onAdd, onFiles }: Props) {
  const [said, say] = useState('');
  const read = async (chosen: readonly File[]) => {
    const small = chosen.filter((file) => !isTooLarge(file));
    say(small.length < chosen.length ? failures.file : '');
    try {
      const texts = await Promise.all(small.map((file) => file.text()));
      if (texts.some(isTooTall)) say(failures.tall);
      onFiles(
        texts.flatMap((text, index) =>
          isTooTall(text) ? [] : [{ text, name: small[index]?.name ?? '' }],
        ),
      );
    } catch {
      say(failures.unreadable);
    }
  };
  return (
    <div class="file-chooser">
      <p class="hint" id="doctor-config-hint">
        Whole files say most: put in all that belong together, such as an env file and its compose
        override. Secrets may stay in; nothing is sent or kept.
      </p>
      <p class="file-chooser-actions">
        <button type="button" class="small-button" onClick={onAdd}>
          Add another file
        </button>
        <span>or</span>
        <label class="small-button choose">
          Choose files
          <input
            class="visually-hidden"
            type="file"
            multiple
            onChange={({ currentTarget }) => {
              void read([...(currentTarget.files ?? [])]);
              // So that the same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p role="status" class={said && 'finding finding-error'}>
        {said}
      </p>
    </div>
  );
}
