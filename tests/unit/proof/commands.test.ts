import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandsIn } from '../../../proof/commands.ts';

describe('The commands of a block', () => {
  const blocks: [block: string, commands: string[]][] = [
    ['helm list\nkubectl get pods', ['helm list', 'kubectl get pods']],
    ['docker compose \\\n  up -d', ['docker compose  up -d']],
    ["kubectl logs x | grep -E '(A|B)' | head", ['kubectl logs x', "grep -E '(A|B)'", 'head']],
    ['helm upgrade x > /dev/null && echo "a; b"', ['helm upgrade x', 'echo "a; b"']],
    ['# a comment\nhelm list 2>&1', ['helm list']],
    ["kubectl exec x -- sh -c 'cat > a' < b", ["kubectl exec x -- sh -c 'cat > a'"]],
    [
      "printf '%s' \"it's\" |\n  kubectl apply -f -",
      ["printf '%s' \"it's\"", 'kubectl apply -f -'],
    ],
  ];
  for (const [block, commands] of blocks) {
    it(JSON.stringify(block), () => {
      assert.deepEqual(commandsIn(block), commands);
    });
  }
});
