import { z } from 'zod';
import type { EditorStep } from '~/paths';
import { DECLARED_STAGES, IDEA_LIMITS } from './idea';
import { BUDGET_NEEDS, BUDGET_SOURCES, type BudgetLine } from './idea-content';
import { lineAmount } from './idea-money';
import { choice, date, line, paragraphs, quantity, richText, rows, som, tick, whole } from './step-fields.server';

const { longText, rowTitle } = IDEA_LIMITS;
const id = line(40);
const slug = line(80);
/** Who wrote a translation; a machine does not fill in forms. */
const origin = choice(['author', 'translator']);

const problem = z.object({
  title: line(IDEA_LIMITS.title),
  summary: line(IDEA_LIMITS.summary),
  sector: slug,
  place: slug,
  otherPlaces: rows(z.string({ error: 'common.error_invalid' }).max(80), IDEA_LIMITS.otherPlaces + 5),
  problem: richText(longText),
  evidence: richText(longText),
  origin,
});

const objective = z.object({ id, text: line(rowTitle) });
const goal = z.object({ goal: richText(longText), objectives: rows(objective, IDEA_LIMITS.objectives), origin });

const month = whole(1, IDEA_LIMITS.month, 'editor.error_month');
const activity = z
  .object({ id, title: line(rowTitle), responsible: line(IDEA_LIMITS.responsible), from: month, to: month })
  .superRefine(({ from, to }, context) => {
    if (from && to && to < from) context.addIssue({ code: 'custom', message: 'editor.error_months', path: ['to'] });
  });
const activities = z.object({ activities: rows(activity, IDEA_LIMITS.activities) });

const budgetLine = z
  .object({
    id,
    title: line(rowTitle),
    unit: line(IDEA_LIMITS.unit),
    quantity,
    unitPrice: som,
    source: choice(BUDGET_SOURCES),
    need: choice(BUDGET_NEEDS),
  })
  .superRefine((row, context) => {
    const amount = lineAmount({ quantity: row.quantity ?? '', unitPrice: row.unitPrice ?? 0 } as BudgetLine);
    if (amount <= IDEA_LIMITS.lineAmount) return;
    context.addIssue({ code: 'custom', message: 'editor.error_amount_large', path: ['unitPrice'] });
  });
const budget = z.object({ budget: rows(budgetLine, IDEA_LIMITS.budgetLines), seekingUntil: date });

const peopleCount = whole(0, IDEA_LIMITS.beneficiaries, 'editor.error_people');
const beneficiaries = z
  .object({ total: peopleCount, women: peopleCount, youth: peopleCount, disabilities: peopleCount })
  .superRefine(({ total, ...groups }, context) => {
    for (const [group, count] of Object.entries(groups)) {
      if (total === null || total === undefined || !count || count <= total) continue;
      context.addIssue({ code: 'custom', message: 'editor.error_people_part', path: [group] });
    }
  })
  .optional();

const phone = line(40).refine(
  (text) => !text || (/^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 5),
  'editor.error_phone',
);
const email = line(254).refine((text) => !text || z.email().safeParse(text).success, 'editor.error_email');
const contact = z.object({ name: line(IDEA_LIMITS.contactName), phone, email, publish: tick }).optional();

const people = z.object({
  beneficiaries,
  sustainability: richText(longText),
  risks: richText(longText),
  contact,
  origin,
});

/** What each step's form may send. Fields that are not named here are dropped, whoever sends them. */
export const STEP_SCHEMAS = { problem, goal, activities, budget, people };

/** Steps whose form changes the draft; files and the check at the end have forms of their own. */
export type WritingStep = keyof typeof STEP_SCHEMAS;

/** Whether the step's form changes the draft. */
export function isWritingStep(step: EditorStep): step is WritingStep {
  return step in STEP_SCHEMAS;
}

export type StepValues = { [S in WritingStep]: z.output<(typeof STEP_SCHEMAS)[S]> };

/** The note with which the author answers the moderator's remarks, and why an idea is taken back or carried out. */
export const noteSchema = z.object({ note: paragraphs(IDEA_LIMITS.note).default('') });

/** Why an idea is taken back: its readers are told. */
export const reasonSchema = z.object({
  note: paragraphs(IDEA_LIMITS.note).transform((note, context) => {
    if (note) return note;
    context.addIssue({ code: 'custom', message: 'editor.error_note' });
    return z.NEVER;
  }),
});

/** The author declares how it goes; a funder confirms the declaration. */
export const stageFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm'), declaration: z.string().max(64) }),
  z
    .object({
      intent: z.literal('declare'),
      stage: z.enum(DECLARED_STAGES, { error: 'editor.error_stage' }),
      note: paragraphs(IDEA_LIMITS.note).transform((note) => note ?? ''),
    })
    .refine(({ stage, note }) => stage !== 'not_implemented' || note !== '', {
      message: 'editor.error_note',
      path: ['note'],
    }),
]);
