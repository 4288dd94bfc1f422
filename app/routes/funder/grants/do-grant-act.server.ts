import type { z } from 'zod';
import type { Actor } from '~/domain/accounts/actor';
import { cancelCommitment } from '~/domain/funding/grants/commitments.server';
import { paymentForm, planForm, reasonForm, returnForm } from '~/domain/funding/grants/grant.schema.server';
import { planPayment, recordPayment, recordReturn } from '~/domain/funding/grants/payments.server';
import type { GrantAct } from '~/paths/donor-paths';
import { parseForm } from '~/platform/forms.server';

/** What came of it: nothing to say, a form that is wrong, or one that the use-case refused. */
interface Done {
  rejected?: Extract<Awaited<ReturnType<typeof parseForm>>, { ok: false }>['rejected'];
  refused?: { form: FormData; error: unknown };
}

async function run<S extends z.ZodType>(
  request: Request,
  schema: S,
  act: (value: z.output<S>) => Promise<void>,
): Promise<Done> {
  const form = await parseForm(request, schema);
  if (!form.ok) return { rejected: form.rejected };
  try {
    await act(form.value);
    return {};
  } catch (error) {
    return { refused: { form: form.form, error } };
  }
}

/** Reads the form of one of the acts on a commitment and does it. */
export function doGrantAct(act: GrantAct, id: string, request: Request, actor: Actor): Promise<Done> {
  switch (act) {
    case 'plan':
      return run(request, planForm, ({ planned_on: plannedOn, amount, idempotency_key: key }) =>
        planPayment(actor, id, { plannedOn, amount, key }),
      );
    case 'payment':
      return run(request, paymentForm, (paid) =>
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
      return run(request, returnForm, ({ amount, returned_on: returnedOn, reason, idempotency_key: key }) =>
        recordReturn(actor, id, { amount, returnedOn, reason, key }),
      );
    case 'cancellation':
      return run(request, reasonForm, ({ reason }) => cancelCommitment(actor, id, reason));
  }
}
