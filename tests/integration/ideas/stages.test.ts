import { beforeAll, describe, expect, it } from 'vitest';
import type { OrganisationKind, SignedIn } from '~/domain/accounts/actor';
import { declareInterest } from '~/domain/funding/contact.server';
import { confirmStage, mayConfirmStage } from '~/domain/funding/grants/confirm-stage.server';
import { stagePage } from '~/domain/ideas/author.queries.server';
import { saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { emptyContent, type IdeaContent } from '~/domain/ideas/idea-content';
import { publishIdea, submitIdea, withdrawIdea } from '~/domain/ideas/publication.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let author: SignedIn;
let moderator: SignedIn;
let funder: SignedIn;

async function actingFor(kind: OrganisationKind, verified: boolean): Promise<SignedIn> {
  const actor = await person();
  const id = newId();
  await transaction(async (tx) => {
    await tx.insert(tables.organisations).values({
      id,
      slug: `org-${id}`,
      kind,
      names: { ky: 'Шамдагай фонд' },
      about: {},
      createdAt: now(),
    });
  });
  const acting = {
    organisationId: id,
    slug: `org-${id}`,
    name: 'Шамдагай фонд',
    kind,
    role: 'owner' as const,
    verified,
    placeId: null,
  };
  return { ...actor, acting, memberships: [acting] };
}

beforeAll(async () => {
  await loadReferenceData();
  author = await person();
  moderator = { ...(await person()), roles: [{ role: 'moderator', placeId: null }] };
  funder = await actingFor('donor_agency', true);
});

function content(): IdeaContent {
  const empty = emptyContent('ky', referenceId('place', 'osh'));
  const words = parsePlain('Караңгы');
  return {
    ...empty,
    sectorId: referenceId('sector', 'street-lighting'),
    texts: { ky: { ...empty.texts.ky, title: 'Жарык', summary: 'Шам', problem: words, goal: words } as never },
    budget: [
      {
        id: newId(),
        title: { ky: 'Шам' },
        unit: {},
        quantity: '1',
        unitPrice: 100,
        source: 'requested',
        need: 'must_have',
      },
    ],
  };
}

async function published(): Promise<number> {
  const number = await startIdea(author, { lang: 'ky', placeId: referenceId('place', 'osh') });
  await saveDraft(author, number, 1, content);
  await submitIdea(author, number);
  await publishIdea(moderator, number);
  return number;
}

describe('how an idea is carried out', () => {
  it('is declared by its author and confirmed by a verified funder', async () => {
    const number = await published();
    const id = await declareStage(author, number, 'in_progress', 'Иш башталды');
    await declareInterest(funder, number, 'Кызык', true);
    const declared = await stagePage(funder, number, 'ky', await mayConfirmStage(funder, number));
    expect(declared).toMatchObject({ stage: 'in_progress', confirmable: { id }, declarable: [] });
    expect(declared.declarations[0]).toMatchObject({ note: 'Иш башталды', confirmedBy: null });
    await confirmStage(funder, number, id);
    await confirmStage(funder, number, id);
    const confirmed = await stagePage(author, number, 'ky', false);
    expect(confirmed.declarations[0]?.confirmedBy?.name).toBe('Шамдагай фонд');
    expect(confirmed.declarable).toEqual(['completed', 'not_implemented']);
  });

  it('goes forward only', async () => {
    const number = await published();
    await declareStage(author, number, 'completed', 'Бүттү');
    for (const stage of ['in_progress', 'completed', 'not_implemented'] as const) {
      await expect(declareStage(author, number, stage, '')).rejects.toMatchObject({ code: 'closed' });
    }
    expect((await findIdea(db(), number)).stage).toBe('completed');
  });

  it('is confirmed as it stands now, not as it stood before', async () => {
    const number = await published();
    const first = await declareStage(author, number, 'in_progress', '');
    await declareInterest(funder, number, 'Кызык', true);
    await declareStage(author, number, 'completed', '');
    await expect(confirmStage(funder, number, first)).rejects.toMatchObject({ code: 'closed' });
  });

  it('is neither declared by others nor confirmed by the author, an unverified funder or one without a stake', async () => {
    const number = await published();
    await expect(declareStage(funder, number, 'completed', '')).rejects.toMatchObject({ code: 'forbidden' });
    const id = await declareStage(author, number, 'completed', '');
    const unverified = await actingFor('international_organisation', false);
    // A verified funder that has neither said nor given anything confirms nothing.
    for (const actor of [author, moderator, funder, unverified, await actingFor('ngo', true)]) {
      await expect(confirmStage(actor, number, id)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

it('a withdrawn idea is gone for good', async () => {
  const number = await published();
  await withdrawIdea(author, number, 'Көчө жаңыланып калды');
  await expect(withdrawIdea(author, number, 'дагы')).rejects.toMatchObject({ code: 'closed' });
  await expect(declareStage(author, number, 'completed', '')).rejects.toMatchObject({ code: 'closed' });
  await expect(stagePage(funder, number, 'ky', false)).rejects.toMatchObject({ code: 'gone' });
});
