import type { Format, Place } from '../../sso/check/diagnose.ts';
import { FileBox } from './FileBox.tsx';
import { FileChooser } from './FileChooser.tsx';
import type { PastedFile } from './files.ts';
import { selectPlace } from './select-place.ts';
import type { Files } from './use-files.ts';

interface Props {
  form: Files;
  names: readonly string[];
  recognised: readonly (Format | undefined)[];
  /** Called before a file goes, since what was said names files by their number. */
  onRemove: () => void;
}

const textareaId = (id: number) => `doctor-file-${String(id)}`;

/** The boxes of all files, and the way to more of them. */
export function FileList({ form, names, recognised, onRemove }: Props) {
  const { files, change, add, remove } = form;
  return (
    <>
      {files.map((file, index) => (
        <FileBox
          key={file.id}
          id={textareaId(file.id)}
          file={file}
          name={names[index] ?? ''}
          recognised={recognised[index]}
          onText={(text) => {
            change(file.id, { text });
          }}
          onFormat={(format) => {
            change(file.id, { format });
          }}
          {...(files.length > 1 && {
            onRemove: () => {
              onRemove();
              remove(file.id);
            },
          })}
        />
      ))}
      <FileChooser
        onAdd={() => {
          add([{ text: '' }]);
        }}
        onFiles={add}
      />
    </>
  );
}

/** Selects a place in the box of its file. */
export function showPlace(pasted: readonly PastedFile[], place: Place): void {
  const file = pasted[place.source];
  if (file) selectPlace(textareaId(file.id), place);
}
