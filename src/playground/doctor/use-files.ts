import { useRef, useState } from 'preact/hooks';
import type { Format, Pasted } from '../../sso/check/diagnose.ts';
import { namesOf, type PastedFile } from './files.ts';

/** The files of a form. They live in the memory of the page alone. */
export function useFiles() {
  const [files, setFiles] = useState<PastedFile[]>([{ id: 0, text: '' }]);
  const next = useRef(1);
  return {
    files,
    /** Those with something in them. */
    pasted: files.filter(({ text }) => text.trim() !== ''),
    change(id: number, changed: Partial<PastedFile>): void {
      setFiles((now) => now.map((file) => (file.id === id ? { ...file, ...changed } : file)));
    },
    add(added: readonly Omit<PastedFile, 'id'>[]): void {
      setFiles((now) => {
        const kept = added.some(({ text }) => text) ? now.filter(({ text }) => text) : now;
        return [...kept, ...added.map((file) => ({ ...file, id: next.current++ }))];
      });
    },
    remove(id: number): void {
      setFiles((now) => now.filter((file) => file.id !== id));
    },
  };
}

export type Files = ReturnType<typeof useFiles>;

/** What the files are called, and what they were taken for, by what the check of those with text said. */
export function named({ files, pasted }: Files, checked: readonly { format?: Format }[]) {
  const recognised = files.map((file) => checked[pasted.indexOf(file)]?.format);
  const names = namesOf(files, recognised);
  const pastedNames = pasted.map((file) => names[files.indexOf(file)] ?? '');
  return { recognised, names, pastedNames };
}

/** A file as the library takes it. */
export function forCheck({ text, name = '', format }: PastedFile): Pasted {
  return { name, text, ...(format && { format }) };
}
