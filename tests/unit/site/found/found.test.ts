import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sax from 'sax';
import { feed } from '../../../../src/site/found/feed.ts';
import { structuredData } from '../../../../src/site/found/structured-data.ts';

const page = {
  ...{ title: 'A & </script>', description: 'What it <is>.', site: 'Guide' },
  ...{ url: 'https://g.example/a/b', changed: new Date('2026-01-02T03:04:05Z') },
  trail: [
    { title: 'A', url: 'https://g.example/a' },
    { title: 'B', url: 'https://g.example/a/b' },
  ],
};

describe('What a page says of itself', () => {
  it('is an article and its place, and cannot end its own element', () => {
    const text = structuredData(page);
    assert.ok(!text.includes('<'));
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
    assert.deepEqual(
      graph.map((one) => one['@type']),
      ['TechArticle', 'BreadcrumbList'],
    );
    assert.equal(graph[0]?.['headline'], 'A & </script>');
    assert.equal(graph[0]?.['dateModified'], '2026-01-02T03:04:05.000Z');
    assert.deepEqual(
      (graph[1]?.['itemListElement'] as { position: number; item: string }[]).map(
        (one) => one.item,
      ),
      ['https://g.example/a', 'https://g.example/a/b'],
    );
  });

  it('has no place at the top, and no date that nobody knows', () => {
    const text = structuredData({ ...page, trail: page.trail.slice(0, 1), changed: undefined });
    assert.doesNotMatch(text, /BreadcrumbList|dateModified/);
  });
});

describe('The feed of changes', () => {
  const about = {
    ...{ title: 'Guide', url: 'https://g.example/', description: 'What changed.' },
    self: 'https://g.example/feed.xml',
  };
  const at = (day: number, url = `https://g.example/${String(day)}`) => ({
    ...{ title: page.title, description: page.description, url },
    changed: new Date(Date.UTC(2026, 0, day)),
  });

  it('has the newest first, and no date but theirs', () => {
    const text = feed(about, [at(1), at(3), at(2)]);
    assert.deepEqual(
      [...text.matchAll(/<item>.*?<link>([^<]*)/g)].map(([, url]) => url),
      ['https://g.example/3', 'https://g.example/2', 'https://g.example/1'],
    );
    assert.match(text, /<lastBuildDate>Sat, 03 Jan 2026 00:00:00 GMT</);
    assert.equal(text, feed(about, [at(2), at(1), at(3)]));
  });

  it('is XML, whatever a title has in it', () => {
    const parser = sax.parser(true);
    const titles: string[] = [];
    let open = '';
    parser.onopentag = ({ name }) => (open = name);
    parser.ontext = (text) => open === 'title' && titles.push(text);
    parser.onclosetag = () => (open = '');
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(feed(about, [at(1)])).close();
    assert.deepEqual(titles, ['Guide', page.title]);
  });

  it('ends after thirty', () => {
    const many = Array.from({ length: 40 }, (_, index) => at(index + 1));
    assert.equal(feed(about, many).match(/<item>/g)?.length, 30);
    assert.doesNotMatch(feed(about, []), /<item>|lastBuildDate/);
  });
});
