/** How many remarks of a hearing wait for their first answer; hidden ones wait for none. */
export interface Unanswered {
  waiting: number;
  overdue: number;
  /** The earliest last day for an answer (ISO date); null where nothing waits or no term runs. */
  dueOn: string | null;
}
