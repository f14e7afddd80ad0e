import { inflateSync } from 'node:zlib';

/**
 * A font of the web (WOFF 1.0) as the font it was made from, which is what programs of the desktop read:
 * the same tables, unpacked, behind a directory of another form.
 */
export function fontFromWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  directory.writeUInt16BE(count, 4);
  const parts: Buffer[] = [directory];
  let end = directory.length;
  for (let index = 0; index < count; index++) {
    const at = 44 + 20 * index;
    const [start = 0, packed = 0, length = 0] = [4, 8, 12].map((by) => woff.readUInt32BE(at + by));
    const bytes = woff.subarray(start, start + packed);
    const row = 12 + 16 * index;
    woff.copy(directory, row, at, at + 4);
    directory.writeUInt32BE(woff.readUInt32BE(at + 16), row + 4);
    directory.writeUInt32BE(end, row + 8);
    directory.writeUInt32BE(length, row + 12);
    const padded = Math.ceil(length / 4) * 4;
    parts.push(packed < length ? inflateSync(bytes) : bytes, Buffer.alloc(padded - length));
    end += padded;
  }
  return Buffer.concat(parts);
}
