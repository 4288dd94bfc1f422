import { describe, expect, it } from 'vitest';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { changedParts } from './changed-parts';
import { emptyContent, type IdeaContent } from './idea-content';

function contentOf(change: Partial<IdeaContent> = {}): IdeaContent {
  return { ...emptyContent('ky', 'place-1'), ...change };
}

describe('what changed between two wordings', () => {
  it('is nothing when only the order of keys differs, as a database may give it back', () => {
    const before = contentOf();
    const after = Object.fromEntries(Object.entries(before).reverse()) as unknown as IdeaContent;
    expect(changedParts(before, after)).toEqual([]);
  });

  it('names each part once, whatever the language it changed in', () => {
    const before = contentOf();
    const text = before.texts.ky;
    if (!text) throw new Error('no text');
    const after = contentOf({
      texts: { ky: { ...text, title: 'Жарык', goal: parsePlain('Жарык болсун') }, ru: { ...text, title: 'Свет' } },
      otherPlaceIds: ['place-2'],
      seekingUntil: '2027-01-31',
    });
    expect(changedParts(before, after)).toEqual(['title', 'places', 'goal', 'deadline']);
  });

  it('does not depend on the order in which other places were ticked', () => {
    const before = contentOf({ otherPlaceIds: ['a', 'b'] });
    expect(changedParts(before, contentOf({ otherPlaceIds: ['b', 'a'] }))).toEqual([]);
  });
});
