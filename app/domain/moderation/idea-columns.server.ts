import { authorColumns } from '~/domain/ideas/find-idea.server';
import type { Authored, isPublic } from '~/domain/ideas/idea';
import { tables } from '~db/index.server';

/** The columns of an idea that decide who may decide on it. */
export const ideaColumns = () => {
  const { ideas } = tables;
  return {
    ideaId: ideas.id,
    publication: ideas.publication,
    placeId: ideas.responsiblePlaceId,
    ...authorColumns(),
  };
};

export interface IdeaFacts extends Authored {
  publication: Parameters<typeof isPublic>[0];
  placeId: string | null;
}

/** Whether this moderator decides on what belongs to an idea. */
export type Decidable = (idea: IdeaFacts) => boolean;
