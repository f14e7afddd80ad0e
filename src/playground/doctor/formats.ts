import { formats as rows, type Format } from '../../sso/check/formats/table.ts';

export { isFormat } from '../../sso/check/formats/table.ts';

/** What each kind of file is called, and the name one usually has. */
export const formats = Object.fromEntries(
  rows.map(({ id, label, file }) => [id, { label, file }]),
) as Readonly<Record<Format, { label: string; file: string }>>;
