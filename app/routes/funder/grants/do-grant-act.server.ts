import type { Actor } from '~/domain/accounts/actor';
import { cancelCommitment } from '~/domain/funding/grants/commitments.server';
import { paymentForm, planForm, reasonForm, returnForm } from '~/domain/funding/grants/grant.schema.server';
import { planPayment, recordPayment } from '~/domain/funding/grants/payments.server';
import { recordReturn } from '~/domain/funding/grants/returns.server';
import type { GrantAct } from '~/paths/donor-paths';
import { type Done, runForm } from './run-form.server';

/** Reads the form of one of the acts on a commitment and does it. */
export function doGrantAct(act: GrantAct, id: string, request: Request, actor: Actor): Promise<Done> {
  switch (act) {
    case 'plan':
      return runForm(request, planForm, ({ planned_on: plannedOn, amount, idempotency_key: key }) =>
        planPayment(actor, id, { plannedOn, amount, key }),
      );
    case 'payment':
      return runForm(request, paymentForm, (paid) =>
        recordPayment(actor, id, {
          plannedId: paid.planned,
          paidOn: paid.paid_on,
          paidAmount: paid.paid_amount,
          currency: paid.currency,
          rate: paid.rate,
          rateSource: paid.rate_source,
          key: paid.idempotency_key,
        }),
      );
    case 'return':
      return runForm(request, returnForm, ({ amount, returned_on: returnedOn, reason, idempotency_key: key }) =>
        recordReturn(actor, id, { amount, returnedOn, reason, key }),
      );
    case 'cancellation':
      return runForm(request, reasonForm, ({ reason }) => cancelCommitment(actor, id, reason));
  }
}
