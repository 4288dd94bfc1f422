import type { isPublic } from '~/domain/ideas/idea';
import { tables } from '~db/index.server';

/** The columns of an idea that decide who may decide on it. */
export const ideaColumns = () => {
  const { ideas } = tables;
  return {
    ideaId: ideas.id,
    publication: ideas.publication,
    placeId: ideas.responsiblePlaceId,
    authorId: ideas.authorId,
    organisationId: ideas.organisationId,
    enteredBy: ideas.enteredBy,
  };
};

export interface IdeaFacts {
  publication: Parameters<typeof isPublic>[0];
  placeId: string | null;
  authorId: string | null;
  organisationId: string | null;
  enteredBy: string | null;
}

/** Whether this moderator decides on what belongs to an idea. */
export type Decidable = (idea: IdeaFacts) => boolean;
