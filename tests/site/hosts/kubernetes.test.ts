import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { kubernetesManifest } from '../../../src/site/hosts/image.ts';

const kubectl = process.env['KUBECTL'] ?? 'kubectl';
const isHere = spawnSync(kubectl, ['version', '--client']).status === 0;

/** What kubectl, without a cluster, reads of a manifest: what its types do not know is gone. */
function asRead(manifest: string, change: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(
    kubectl,
    ['set', ...change, '--local', '-f', '-', '-o', 'json'],
    { input: manifest, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** Every value in a tree by the way to it. */
function leaves(tree: unknown, way = ''): [way: string, value: unknown][] {
  if (typeof tree !== 'object' || tree === null) return [[way, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${way}/${key}`));
}

describe('The manifest for Kubernetes, as kubectl reads it', { skip: !isHere }, () => {
  const documents = parseAllDocuments(kubernetesManifest('r.example/guide:1', '/docs/sso'));
  const [deployment, service] = documents.map((document) => document.toJS() as unknown);
  const cases: [name: string, ours: unknown, change: string[]][] = [
    ['the Deployment', deployment, ['image', 'site=r.example/guide:2']],
    ['the Service', service, ['selector', 'app.kubernetes.io/name=sso-guide']],
  ];
  for (const [name, ours, change] of cases) {
    it(`loses nothing of ${name}`, () => {
      const theirs = new Map(leaves(asRead(JSON.stringify(ours), change)));
      const lost = leaves(ours).filter(([way, value]) => theirs.get(way) !== value);
      // It has set this one, and tells nothing where it has nothing to set.
      assert.deepEqual(
        lost.map(([way]) => way),
        name === 'the Deployment' ? ['/spec/template/spec/containers/0/image'] : [],
      );
    });

    it(`would lose what is no field of ${name}`, () => {
      const wrong = { ...(ours as object), specs: { replicas: 1 } };
      const theirs = new Map(leaves(asRead(JSON.stringify(wrong), change)));
      assert.equal(theirs.has('/specs/replicas'), false);
    });
  }

  it('asks after the site where it is', () => {
    const probes = leaves(deployment).filter(([way]) => way.endsWith('httpGet/path'));
    assert.deepEqual(
      probes.map(([, path]) => path),
      ['/docs/sso/robots.txt', '/docs/sso/robots.txt'],
    );
  });
});
