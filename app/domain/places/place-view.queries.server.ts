import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { today } from '~/platform/today.server';
import { existsOn, type PlaceKind } from './place';
import { type Crumb, placeBreadcrumbs, placeRegister, sortPlaces } from './places.queries.server';

/** What the page of a place shows of the register. */
export interface PlaceView {
  id: string;
  slug: string;
  kind: PlaceKind;
  name: string;
  /** Its names in the other languages, and other spellings. */
  otherNames: string[];
  crumbs: Crumb[];
  within: Crumb[];
  iso: string | null;
  soate: string | null;
  validFrom: string | null;
  validTo: string | null;
  isGone: boolean;
  successor: Crumb | null;
  source: string;
}

/** The place with that slug, for its page. Throws `not_found`. */
export async function placeView(slug: string, lang: Lang): Promise<PlaceView> {
  const register = await placeRegister();
  const place = register.bySlug(slug);
  if (!place) throw new AppError('not_found');
  const { id, kind, iso, soate, validFrom, validTo, successorId, source } = place;
  const name = place.names[lang];
  const crumbOf = (other: { slug: string; names: Record<Lang, string> }) => ({
    slug: other.slug,
    name: other.names[lang],
  });
  const successor = successorId ? register.byId(successorId) : undefined;
  return {
    id,
    slug,
    kind,
    name,
    otherNames: [...new Set([...Object.values(place.names), ...place.aliases])].filter((other) => other !== name),
    crumbs: await placeBreadcrumbs(id, lang),
    within: sortPlaces(register.childrenOf(id), lang).map(crumbOf),
    iso,
    soate,
    validFrom,
    validTo,
    isGone: !existsOn({ validFrom: null, validTo }, today()),
    successor: successor ? crumbOf(successor) : null,
    source,
  };
}
