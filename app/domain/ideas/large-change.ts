import { type IdeaContent, originalText } from './idea-content';
import { sumBudget } from './idea-money';

/** A change of a published idea's total by more than this share is seen by a moderator first. */
const LARGE_TOTAL_CHANGE = 0.1;

/**
 * Whether an edit of a published idea is large: title, sector, places, or the total by more than a tenth
 * (design/decisions.md, "Ideas"). A large one waits for the moderator; any other is published at once.
 */
export function isLargeChange(before: IdeaContent, after: IdeaContent): boolean {
  const totalBefore = sumBudget(before.budget).total;
  const totalAfter = sumBudget(after.budget).total;
  return (
    originalText(before).title !== originalText(after).title ||
    before.sectorId !== after.sectorId ||
    before.placeId !== after.placeId ||
    [...before.otherPlaceIds].sort().join() !== [...after.otherPlaceIds].sort().join() ||
    Math.abs(totalAfter - totalBefore) > totalBefore * LARGE_TOTAL_CHANGE
  );
}
