import type { AppLoadContext } from '@remix-run/node';
import { ORGANISATIONS_TOPIC } from '~/domain/accounts/organisations.server';
import type { CoordinationFilter } from '~/domain/aid/coordination/coordination-filter';
import { funderRegister } from '~/domain/aid/funders.queries.server';
import { PORTFOLIO_TOPIC } from '~/domain/aid/portfolio/portfolio-rows.queries.server';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { type Crumb, placeBreadcrumbs, placeBySlug } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';

/** Names of what a view is narrowed to; null for what it is not. */
export interface Narrowing {
  place: Crumb | null;
  /** The places above, the outermost first. */
  above: Crumb[];
  sector: Crumb | null;
  funder: Crumb | null;
}

/** What the filter's slugs are called. Throws not_found for a slug that nothing has. */
export async function narrowingOf(filter: CoordinationFilter, lang: Lang): Promise<Narrowing> {
  const place = filter.place === null ? null : await placeBySlug(filter.place);
  const sector = filter.sector === null ? null : (await sectorRegister()).bySlug(filter.sector);
  const funders = [...(await funderRegister()).values()];
  const funder = filter.funder === null ? null : funders.find(({ slug }) => slug === filter.funder);
  if (place === undefined || sector === undefined || funder === undefined) throw new AppError('not_found');
  return {
    place: place && { slug: place.slug, name: place.names[lang] },
    above: place ? await placeBreadcrumbs(place.id, lang) : [],
    sector: sector && { slug: sector.slug, name: sector.names[lang] },
    funder: funder && { slug: funder.slug, name: pickText(funder.names, lang).text },
  };
}

/** Everything whose change makes the pages of the view anew. */
export function noteTopics({ cacheTopics }: AppLoadContext): void {
  for (const topic of ['ideas', 'places', 'sectors', MONEY_TOPIC, PORTFOLIO_TOPIC, ORGANISATIONS_TOPIC]) {
    cacheTopics.add(topic);
  }
}
