import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A source file of `java/` that answers each line of JSON with one. */
export interface JavaProcess {
  ask: (question: unknown) => Promise<Record<string, unknown>>;
  /** Nothing more is asked. */
  end: () => void;
  stop: () => void;
}

/** Starts one; `classPath` is what findJava gives for it. */
export function javaProcess(name: string, classPath: string): JavaProcess {
  const source = path.join(import.meta.dirname, '..', 'java', `${name}.java`);
  const args = ['-XX:TieredStopAtLevel=1', '-cp', classPath, source];
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${name} does not answer.`);
      return JSON.parse(value) as Record<string, unknown>;
    },
    end: () => child.stdin.end(),
    stop: () => {
      child.kill();
    },
  };
}
