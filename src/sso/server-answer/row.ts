import type { SettingKey } from '../settings/table.ts';

/** One thing that the reader’s plan and the server both say something about. */
export interface Row {
  /** A setting, or another thing that was asked for. */
  what: SettingKey | 'release' | 'callback';
  /** As the reader’s target writes it. */
  name: string;
  /** Absent where the plan says nothing, or nothing is kept. */
  yours?: string;
  server: string;
  state: 'same' | 'differs' | 'unknown';
  /** How the two differ, or what follows. */
  why?: string;
  /** The page that says more. */
  docs?: string;
}
