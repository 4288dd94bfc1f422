import { describe, expect, it } from 'vitest';
import type { IdeaCardData } from './idea-card';
import { atomOf, entryOf, xmlText } from './idea-feed.server';

const card = (title: string, summary: string): IdeaCardData => ({
  number: 7,
  slug: 'suu',
  title,
  summary,
  textLang: 'ky',
  sector: { name: 'Суу & жарык', icon: 'droplets', colour: 1 },
  place: 'Ош',
  stage: 'seeking',
  currency: 'KGS',
  own: 0,
  elsewhere: 0,
  requested: 0,
  gap: 0,
  beneficiaries: 0,
  supportCount: 0,
  commentCount: 0,
  daysLeft: null,
  isDemo: false,
  publishedAt: new Date('2026-11-22T04:00:00Z'),
});
const idea = (title: string, summary = '') => entryOf(card(title, summary), 'ky');

const frame = {
  lang: 'ky' as const,
  origin: 'https://ashar.example',
  title: 'Жаңы идеялар',
  author: 'Ашар',
  self: '/feeds/ideas.atom?lang=ky&q=%22a%22',
  page: '/ky/ideas?q=a',
};

const UNESCAPED = /&(?!amp;|lt;|gt;|quot;|#39;)/;

describe('the feed of ideas', () => {
  it.each([
    '</title><script>alert(1)</script>',
    ']]><x>',
    '"quotes" & \'apostrophes\' &amp; &#x41;',
    'a\u0000b\u0008c\ufffe',
    'half \ud800 of a pair',
    '<!--',
  ])('holds the title %j without breaking', (title) => {
    const { xml } = atomOf([idea(title, title)], frame);
    const [, held = ''] = /<entry.*?<title>(.*?)<\/title>/s.exec(xml) ?? [];
    expect(held).toBe(xmlText(title));
    expect(held).not.toMatch(/[<>"']/);
    expect(xml).not.toMatch(UNESCAPED);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    expect(xml).not.toMatch(/[\u0000-\u0008\ufffe\ud800]/);
    expect(xml.match(/<entry /g)).toHaveLength(1);
  });

  it('has what the standard asks for, with whole addresses', () => {
    const { xml, updatedAt } = atomOf([idea('Суу')], frame);
    for (const part of [
      '<id>https://ashar.example/feeds/ideas.atom?lang=ky&amp;q=%22a%22</id>',
      '<updated>2026-11-22T04:00:00.000Z</updated>',
      '<author><name>Ашар</name></author>',
      '<link rel="self" type="application/atom+xml" href="https://ashar.example/feeds/ideas.atom?lang=ky&amp;q=%22a%22"/>',
      '<id>https://ashar.example/i/7</id>',
      'href="https://ashar.example/ky/ideas/7-suu"',
      '<category term="Суу &amp; жарык"/>',
    ]) {
      expect(xml).toContain(part);
    }
    expect(updatedAt.toISOString()).toBe('2026-11-22T04:00:00.000Z');
  });

  it('keeps its ETag as long as nothing changes, also while it is empty', () => {
    expect(atomOf([], frame).etag).toBe(atomOf([], frame).etag);
    expect(atomOf([idea('a')], frame).etag).not.toBe(atomOf([idea('b')], frame).etag);
    expect(atomOf([], frame).xml).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});
