import { z } from 'zod';
import type { KeptActHandler } from '~/domain/accounts/kept-acts.server';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { makeCorrection } from './corrections.server';
import { PAPER_LIMITS } from './hearing-paper';

/** The kind of a correction that is kept for a visitor until they have signed in. */
export const KEPT_CORRECTION = 'hearing.correction';

const kept = z.object({
  number: z.number().int().positive(),
  lang: z.enum(LANGS),
  body: z.string().min(1).max(PAPER_LIMITS.correction),
});

/** Sends the correction that was written before signing in; shows where it stands. */
export const completeCorrection: KeptActHandler = async (actor, payload) => {
  const { number, lang, body } = kept.parse(payload);
  await makeCorrection(actor, number, { body });
  return paths.corrections(lang, number);
};
