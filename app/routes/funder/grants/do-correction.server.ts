import type { Actor } from '~/domain/accounts/actor';
import type { Corrected } from '~/domain/funding/components/grants/correction-form';
import { correctCommitment, correctPayment } from '~/domain/funding/grants/corrections.server';
import {
  correctCommitmentForm,
  correctPaymentForm,
  correctReturnForm,
  reasonForm,
} from '~/domain/funding/grants/grant.schema.server';
import { takeBackPayment } from '~/domain/funding/grants/payments.server';
import { correctReturn, takeBackReturn } from '~/domain/funding/grants/returns.server';
import { AppError } from '~/platform/errors';
import { type Done, runForm } from './run-form.server';

type What = Corrected['what'];

/** Reads the form that puts a commitment, a payment or a return right, and does it. */
export function doCorrection(what: What, id: string, request: Request, actor: Actor): Promise<Done> {
  switch (what) {
    case 'commitment':
      return runForm(request, correctCommitmentForm, (right) =>
        correctCommitment(actor, id, {
          amount: right.amount,
          agreementNumber: right.agreement_number,
          agreedOn: right.agreed_on,
          reason: right.correction_reason,
          seen: right.seen,
        }),
      );
    case 'payment':
      return runForm(request, correctPaymentForm, (right) =>
        correctPayment(actor, id, {
          paidOn: right.paid_on,
          paidAmount: right.paid_amount,
          currency: right.currency,
          rate: right.rate,
          rateSource: right.rate_source,
          reason: right.correction_reason,
          seen: right.seen,
        }),
      );
    case 'return':
      return runForm(request, correctReturnForm, (right) =>
        correctReturn(actor, id, {
          amount: right.amount,
          returnedOn: right.returned_on,
          reason: right.correction_reason,
          seen: right.seen,
        }),
      );
  }
}

/** Takes back a payment or a return that never was. Throws not_found for a commitment: that is cancelled. */
export function doTakeBack(what: What, id: string, request: Request, actor: Actor): Promise<Done> {
  if (what === 'commitment') throw new AppError('not_found');
  return runForm(request, reasonForm, ({ reason }) =>
    what === 'payment' ? takeBackPayment(actor, id, reason) : takeBackReturn(actor, id, reason),
  );
}
