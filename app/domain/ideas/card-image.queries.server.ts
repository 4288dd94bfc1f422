import { createHash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import { VISITOR } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { createTurns } from '~/platform/turns.server';
import { drawCard } from './card-drawing';
import { ideaPage } from './idea-page.queries.server';

export interface CardImage {
  png: Buffer;
  /** Of what is drawn: it changes when the card does. */
  etag: string;
}

const CACHE_BYTES = 8_000_000;
const drawn = new LRUCache<string, Buffer>({ maxSize: CACHE_BYTES, sizeCalculation: (png) => png.length });
const inTurn = createTurns(1, 20, () => new AppError('unavailable'));

/**
 * The preview picture of a public idea, 1200 by 630, for messengers: as a visitor sees it, whoever asks, since they
 * keep it. Throws not_found, gone, unavailable when too many are being drawn.
 */
export async function ideaCardImage(number: number, lang: Lang): Promise<CardImage> {
  const idea = await ideaPage(VISITOR, number, lang, lang);
  if ('mergedInto' in idea) return ideaCardImage(idea.mergedInto, lang);
  const { t, money } = i18nFor(lang);
  const { names, money: sums, currency, title } = idea.view;
  const gap = Math.max(0, sums.requested - idea.committed);
  const place = [names.place?.name, names.sector?.name].filter(Boolean).join(' · ');
  const finding =
    gap > 0 && idea.isSeeking
      ? t('ideas.card_gap', { amount: money(gap, currency) })
      : t('ideas.card_supported', { n: idea.supportCount });
  const svg = drawCard({
    title,
    place,
    finding,
    brand: t('common.brand'),
    colour: names.sector?.colour ?? 1,
    own: sums.own,
    elsewhere: sums.elsewhere,
    committed: idea.committed,
    gap,
  });
  const etag = createHash('sha256').update(svg).digest('base64url').slice(0, 22);
  const known = drawn.get(etag);
  if (known) return { png: known, etag };
  const image = await inTurn(() => renderAsync(svg, { font: { loadSystemFonts: false } }));
  const png = image.asPng();
  drawn.set(etag, png);
  return { png, etag };
}
