import { z } from 'zod';
import type { KeptActHandler } from '~/domain/accounts/kept-acts.server';
import { STANCE_CHOICES } from '~/domain/voting/stance';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { raiseHand } from './hands.server';
import { MEETING_LIMITS } from './meeting';
import { MEETING_LANGS, NEEDS } from './registration';
import { registerForMeeting } from './registrations.server';

/** Kinds of acts around a meeting that are kept for a visitor until they have signed in. */
export const KEPT_REGISTRATION = 'meeting.registration';
export const KEPT_HAND = 'meeting.hand';

const kept = z.object({ number: z.number().int().positive(), lang: z.enum(LANGS) });
const keptRegistration = kept.extend({
  coming: z.object({
    name: z.string().min(1).max(MEETING_LIMITS.name),
    phone: z.string().max(MEETING_LIMITS.phone).nullable(),
    seats: z.number().int().min(1).max(MEETING_LIMITS.seats),
    lang: z.enum(MEETING_LANGS),
    needs: z.object({ marked: z.array(z.enum(NEEDS)), words: z.string().max(MEETING_LIMITS.needs) }),
    village: z.string().max(MEETING_LIMITS.village),
  }),
});
const keptHand = kept.extend({ position: z.number().int().positive(), choice: z.enum(STANCE_CHOICES) });

/** Registers for the meeting as asked before signing in; shows its page. */
export const completeRegistration: KeptActHandler = async (actor, payload) => {
  const { number, lang, coming } = keptRegistration.parse(payload);
  await registerForMeeting(actor, number, coming);
  return paths.meeting(lang, number);
};

/** Answers the show of hands as asked before signing in; shows the live page. */
export const completeHand: KeptActHandler = async (actor, payload) => {
  const { number, lang, position, choice } = keptHand.parse(payload);
  await raiseHand(actor, number, position, choice);
  return paths.liveMeeting(lang, number);
};
