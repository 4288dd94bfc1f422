import { z } from 'zod';
import type { KeptActHandler } from '~/domain/accounts/kept-acts.server';
import { STANCE_CHOICES } from '~/domain/voting/stance';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { COPY_MAX } from '../tariff/remark-subject';
import { REMARK_KINDS, REMARK_LIMITS } from './remark';
import { takeQuestionStance, takeRemarkStance } from './remark-stances.server';
import { makeRemark } from './remarks.server';

/** Kinds of acts at hearings that are kept for a visitor until they have signed in. */
export const KEPT_REMARK = 'hearing.remark';
export const KEPT_REMARK_STANCE = 'hearing.remark_stance';
export const KEPT_QUESTION_STANCE = 'hearing.question_stance';

const number = z.number().int().positive();
const kept = z.object({ number, lang: z.enum(LANGS) });
const keptStance = kept.extend({ choice: z.enum(STANCE_CHOICES) });
const keptRemarkStance = keptStance.extend({ remark: number });
const keptQuestionStance = keptStance.extend({ position: number });
const keptRemark = kept.extend({
  said: z.object({
    kind: z.enum(REMARK_KINDS),
    body: z.string().min(1).max(REMARK_LIMITS.body),
    lang: z.enum(LANGS),
    about: z.object({ kind: z.enum(['budget_line', 'cost_item']), id: z.string().max(64) }).nullable(),
    copy: z.string().max(COPY_MAX).nullable().default(null),
    amount: z.number().int().min(0).max(REMARK_LIMITS.amount).nullable(),
    moneyFrom: z.string().max(REMARK_LIMITS.moneyFrom).nullable(),
  }),
});

/** The page of a remark that was just made; the fragment lets the phone forget its draft. */
export function sentRemarkPath(lang: (typeof LANGS)[number], hearing: number, remark: number): string {
  return `${paths.remark(lang, hearing, remark)}#sent`;
}

/** Makes the remark that was written before signing in; shows it. */
export const completeRemark: KeptActHandler = async (actor, payload) => {
  const { number: hearing, lang, said } = keptRemark.parse(payload);
  return sentRemarkPath(lang, hearing, await makeRemark(actor, hearing, said));
};

/** Takes the stance that was pressed before signing in; shows the remark. */
export const completeRemarkStance: KeptActHandler = async (actor, payload) => {
  const { number: hearing, remark, lang, choice } = keptRemarkStance.parse(payload);
  await takeRemarkStance(actor, hearing, remark, choice);
  return paths.remark(lang, hearing, remark);
};

/** Takes the stance on a question that was pressed before signing in; shows the hearing. */
export const completeQuestionStance: KeptActHandler = async (actor, payload) => {
  const { number: hearing, position, lang, choice } = keptQuestionStance.parse(payload);
  await takeQuestionStance(actor, hearing, position, choice);
  return paths.hearing(lang, hearing);
};
