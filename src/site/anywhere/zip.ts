import { zipSync } from 'fflate';

/** The first day that a zip can name, so that the same files make the same bytes on any day. */
const day = new Date(1980, 0, 1);

/**
 * Files as a zip: in the order of their names, all of one date and with the same rights. Compressed by a
 * library and not by Node, whose zlib makes other bytes in other releases.
 *
 * @param folder The folder in the zip that holds them all.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([name, bytes]) => [`${folder}/${name}`, bytes])), {
    level: 9,
    mtime: day,
    // Made on Unix, a plain file that everybody may read.
    os: 3,
    attrs: (0o100644 << 16) >>> 0,
  });
}
