import { sweepKeys } from './idempotency.server';
import { sweepActs } from './kept-acts.server';
import { sweepLimits } from './limits.server';
import { sweepMails } from './outbox.server';

/** Jobs that delete what is past its time in the tables that know no noun. */
export const platformSweeps = [sweepKeys, sweepActs, sweepLimits, sweepMails];
