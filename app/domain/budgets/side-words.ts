import { fold } from '~/platform/search/fold';
import type { BudgetSide } from './budget';

const SIDE_WORDS: Record<BudgetSide, RegExp> = {
  revenue: /^(?:киреше|доход|поступлени|revenue|income)/,
  expenditure: /^(?:чыгаша|расход|expenditure|expense|spending)/,
  financing: /^(?:каржылоо|финансировани|financing)/,
};
const TOTAL_WORDS = /^(?:итого|всего|жыйынты|бардыгы|баардыгы|баары|total)/;
/** Words that may stand beside a side in its heading without making it a line of its own. */
const FILLING_WORDS = /^(?:бюджет|жалпы|боюнча|по|болуп|of|the|булактары|источник|i{1,3}|iv|v|\d+)/;

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The side that a cell names ("Кирешелер", "расходы", "financing"), else undefined. */
export function sideNamed(text: string): BudgetSide | undefined {
  const [first = ''] = wordsOf(text);
  return (Object.keys(SIDE_WORDS) as BudgetSide[]).find((side) => SIDE_WORDS[side].test(first));
}

/** The side whose heading or total a title is, and nothing else: "КИРЕШЕЛЕР", "Итого расходов бюджета". */
export function sideHeaded(title: string): BudgetSide | undefined {
  const words = wordsOf(title).filter((word) => !TOTAL_WORDS.test(word) && !FILLING_WORDS.test(word));
  const [only] = words;
  return words.length === 1 && only ? sideNamed(only) : undefined;
}

/** Whether a title says that its row sums others: "Итого", "Бардыгы". */
export function namesTotal(title: string): boolean {
  return wordsOf(title).some((word) => TOTAL_WORDS.test(word));
}

/** Whether a title is a total and names nothing else. */
export function namesOnlyTotal(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 0 && words.every((word) => TOTAL_WORDS.test(word) || FILLING_WORDS.test(word));
}
