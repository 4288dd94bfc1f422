import type { SignedIn } from '~/domain/accounts/actor';
import { openDraft, saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import type { PublicationState } from '~/domain/ideas/idea';
import { emptyContent, type IdeaContent } from '~/domain/ideas/idea-content';
import {
  archiveIdea,
  declineIdea,
  mergeIdea,
  publishIdea,
  returnIdea,
  submitIdea,
  withdrawIdea,
} from '~/domain/ideas/publication.server';
import { newId } from '~/platform/ids.server';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { referenceId } from '~db/seed/load.server';

/** The least that can be submitted, with `word` in every text. */
export function contentWith(word: string, change: Partial<IdeaContent> = {}): IdeaContent {
  const empty = emptyContent('ky', referenceId('place', 'osh-sulaiman-too'));
  const words = parsePlain(`Караңгы көчө ${word}`);
  return {
    ...empty,
    sectorId: referenceId('sector', 'street-lighting'),
    texts: {
      ky: {
        title: `Жарык ${word}`,
        summary: `Шам ${word}`,
        origin: 'author',
        problem: words,
        evidence: words,
        goal: words,
        sustainability: words,
        risks: words,
      },
    },
    budget: [
      {
        id: newId(),
        title: { ky: `Шам ${word}` },
        unit: { ky: 'даана' },
        quantity: '2',
        unitPrice: 50_000,
        source: 'requested',
        need: 'must_have',
      },
    ],
    contact: { name: `Айгүл ${word}`, phone: '+996 555 000 000', email: 'aigul@example.org', publish: false },
    ...change,
  };
}

/** Begins an idea and gives its draft this content. Returns its number. */
export async function draftedIdea(author: SignedIn, content: IdeaContent): Promise<number> {
  const number = await startIdea(author, { lang: 'ky', placeId: content.placeId });
  await saveDraft(author, number, 1, () => content);
  return number;
}

/** Replaces the working copy. */
export async function redraft(author: SignedIn, number: number, content: IdeaContent): Promise<void> {
  const { version } = await openDraft(author, number);
  await saveDraft(author, number, version, () => content);
}

/** Brings a drafted idea to a state by the acts that lead there; `into` is what it is merged into. */
export async function bringTo(
  state: PublicationState,
  number: number,
  { author, moderator, into = 0 }: { author: SignedIn; moderator: SignedIn; into?: number },
): Promise<void> {
  if (state === 'draft') return;
  await submitIdea(author, number);
  if (state === 'submitted') return;
  if (state === 'returned') return returnIdea(moderator, number, 'Бюджетти тактаңыз');
  if (state === 'declined') return declineIdea(moderator, number, 'duplicate', 'Мындай идея бар');
  await publishIdea(moderator, number);
  if (state === 'withdrawn') await withdrawIdea(author, number, 'Көчө жаңыланып калды');
  if (state === 'archived') await archiveIdea(moderator, number, 'Эскирген');
  if (state === 'merged') await mergeIdea(moderator, number, into, 'Бир эле көчө');
}
