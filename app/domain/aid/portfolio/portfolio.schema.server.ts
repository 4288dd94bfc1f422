import { z } from 'zod';

const id = z.string({ error: 'common.error_invalid' }).min(1, 'common.error_invalid').max(60, 'common.error_invalid');

/** Two forms of one page: a file to bring in, and a project to take off. */
export const portfolioForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('import'), idempotency_key: z.string().max(100).optional() }),
  z.object({ intent: z.literal('remove'), project: id }),
]);
