import { and, eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { enterRemark } from '~/domain/hearings/remarks/enter-remark.server';
import { takeRemarkStance } from '~/domain/hearings/remarks/remark-stances.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import type { StanceChoice } from '~/domain/voting/stance';
import { newKey } from '~/platform/idempotency.server';
import { db, tables } from '~db/index.server';
import type { Cast } from './cast.server';
import type { DemoHearing, DemoRemark } from './hearing-story';
import type { StoryClock } from './story-clock.server';

/** A hearing while it is told. */
export interface Told {
  hearing: DemoHearing;
  number: number;
  officer: SignedIn;
  cast: Cast;
  clock: StoryClock;
}

/** True for what a clerk typed in after the meeting. */
export const isSaidInHall = ({ by }: DemoRemark) => typeof by !== 'string' && by.channel === 'hall';

/** Says it, and lets others take their stance. */
export async function tellRemark({ hearing, number, cast, clock, officer }: Told, remark: DemoRemark): Promise<void> {
  const { kind, lang, text: body, amount, moneyFrom, by } = remark;
  clock.forward(2);
  const said = {
    ...{ kind, lang, body },
    amount: amount === undefined ? null : amount * 100,
    moneyFrom: moneyFrom ?? null,
    about: remark.item ? ({ kind: 'cost_item', id: remark.item } as const) : await lineOf(number, remark.line),
    copy: remark.copy ? new URLSearchParams(remark.copy).toString() : null,
  };
  const made =
    typeof by === 'string'
      ? await makeRemark(await cast.as(by), number, { ...said, key: newKey() })
      : await enterRemark(hearing.clerk ? await cast.as(hearing.clerk) : officer, number, {
          ...said,
          ...{ channel: by.channel, name: by.name, showName: by.isNamed, phone: '', receivedAt: null },
        });
  const choices: StanceChoice[] = ['for', 'against', 'abstain'];
  for (const choice of choices) {
    for (const person of remark[choice] ?? []) {
      if (isSaidInHall(remark)) continue;
      clock.forward(0.2);
      await takeRemarkStance(await cast.as(person), number, made, choice);
    }
  }
}

/** The line of spending under a functional and an economic code, such as `7064/22`, in the budget of the hearing. */
async function lineOf(number: number, code: string | undefined) {
  const { budgetId } = await findHearing(db(), number);
  if (!budgetId || !code) return null;
  const { budgetLines } = tables;
  const [functional = '', economic = ''] = code.split('/');
  const [line] = await db()
    .select({ id: budgetLines.id })
    .from(budgetLines)
    .where(
      and(
        eq(budgetLines.budgetId, budgetId),
        eq(budgetLines.functionalCode, functional),
        eq(budgetLines.economicCode, economic),
      ),
    );
  return line ? ({ kind: 'budget_line', id: line.id } as const) : null;
}
