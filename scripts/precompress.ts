import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../src/markdoc/files.ts';
import { compressible } from '../src/site/media-types.ts';

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** Below this a compressed answer saves no packet. */
const smallest = 1000;

/** Writes beside each file that becomes smaller a `.gz` and a `.br`, for servers that send them as they are. */
export async function precompress(folder: string): Promise<void> {
  const names = (await filesBelow(folder)).filter((name) => compressible.has(path.extname(name)));
  await Promise.all(names.map((name) => compress(path.join(folder, name))));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const made = { '.gz': asGzip(bytes, { level: 9 }), '.br': asBrotli(bytes, { params }) };
  for (const [ending, work] of Object.entries(made)) {
    const smaller = await work;
    if (smaller.length < bytes.length) await writeFile(file + ending, smaller);
  }
}
