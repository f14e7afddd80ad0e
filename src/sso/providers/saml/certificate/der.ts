/** One value of DER: its tag, and where its content stands. X.690 sections 8.1 and 10.1. */
export interface Der {
  tag: number;
  from: number;
  to: number;
}

/** Tags that are looked for. X.680 section 8.4. */
export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  version: 0xa0,
} as const;

/** Tag and extent that the bytes at `at` state, whether all of it is there or not. */
export function headAt(bytes: Uint8Array, at: number): Der | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, from: at + 2, to: at + 2 + first };
  const count = first & 0x7f;
  // 0: of no stated length, which DER forbids; nothing that is read here has more than four bytes.
  const from = at + 2 + count;
  if (count === 0 || count > 4 || bytes.length < from) return undefined;
  const length = bytes.subarray(at + 2, from).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, from, to: from + length };
}

/** The value that begins at `at` and ends by `end`; undefined when there is no whole one. */
export function derAt(bytes: Uint8Array, at: number, end = bytes.length): Der | undefined {
  const head = headAt(bytes, at);
  return head && head.to <= end ? head : undefined;
}

/** What a value is made of; undefined when it is not made of whole values. */
export function partsOf(bytes: Uint8Array, { from, to }: Der): Der[] | undefined {
  const parts: Der[] = [];
  for (let at = from; at < to;) {
    const part = derAt(bytes, at, to);
    if (!part) return undefined;
    parts.push(part);
    at = part.to;
  }
  return parts;
}

/** The moment that a UTCTime or GeneralizedTime names; undefined for any other. RFC 5280 section 4.1.2.5. */
export function timeOf(bytes: Uint8Array, { tag, from, to }: Der): Date | undefined {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 20)));
  const digits = tag === tags.utcTime ? 2 : tag === tags.generalizedTime ? 4 : 0;
  const shape = new RegExp(`^(\\d{${digits}})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)Z$`);
  const [, year = '', month, day, hour, minute, second] = shape.exec(text) ?? [];
  if (digits === 0 || year === '') return undefined;
  const century = digits === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const date = new Date(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
