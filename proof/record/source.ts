import type { Facts } from './spans.ts';

/** Where releases come from: the wheels on PyPI, or the charts of OpenMetadata. */
export interface Source {
  name: 'server' | 'chart';
  /** What was asked, for a sentence. */
  from: string;
  /** Every release since 1.9, the oldest first. Throws NotHere. */
  published: () => Promise<string[]>;
  /** What one of them knows. Throws NotHere when it is missing, damaged or laid out otherwise. */
  read: (release: string) => Promise<Facts>;
}

/** The oldest release that the record goes back to. */
export const oldest = '1.9.0';
