import type { Place, PlaceRegister } from '~/domain/places/place';
import { fold } from '~/platform/search/fold';
import type { PortfolioActivity } from './portfolio';

/** What stands around a name in other lists: "Osh Oblast", "Ошская область", "г. Ош". */
const KINDS = /\b(?:oblast|oblasty|province|region|rayon|raion|district|city|town)\b|(?:^|\s)г\.\s*/gu;

const bare = (text: string) => fold(text).replace(KINDS, ' ').replace(/\s+/g, ' ').trim();

/** The place that both lie in, or are; null for the whole country. */
function commonPlace(register: PlaceRegister, one: string, other: string): string | null {
  const chain = (id: string) => [...register.above(id).map((above) => above.id), id];
  const [a, b] = [chain(one), chain(other)];
  return a.filter((id, at) => b[at] === id).at(-1) ?? null;
}

/** Places of one of these names in any language, as `form` writes names. */
function namedPlaces({ all }: PlaceRegister, names: readonly string[], form: (name: string) => string): Place[] {
  const sought = new Set(names.map(form).filter(Boolean));
  if (sought.size === 0) return [];
  return all.filter(({ names: own, aliases }) =>
    [...Object.values(own), ...aliases].some((name) => sought.has(form(name))),
  );
}

/**
 * Our place for what a file says of where: by its name in any language, within the unit whose code stands beside it, or
 * by that code alone. Of several places it is the one that all lie in; null for the whole country and for what we do not
 * know.
 */
export function placeOfActivity(
  register: PlaceRegister,
  { placeCodes, placeNames }: Pick<PortfolioActivity, 'placeCodes' | 'placeNames'>,
): string | null {
  const codes = new Set(placeCodes);
  const byCode = register.all.filter(({ iso, soate }) => (iso && codes.has(iso)) || (soate && codes.has(soate)));
  const exact = namedPlaces(register, placeNames, fold);
  const byName = exact.length > 0 ? exact : namedPlaces(register, placeNames, bare);
  const isCoded = ({ id }: Place) =>
    byCode.some((coded) => coded.id === id || register.above(id).some((above) => above.id === coded.id));
  const agreed = byName.filter(isCoded);
  const found = [agreed, byCode, byName].find((list) => list.length > 0) ?? [];
  const [first, ...rest] = found.map(({ id }) => id);
  if (first === undefined) return null;
  return rest.reduce<string | null>((so, id) => so && commonPlace(register, so, id), first);
}
