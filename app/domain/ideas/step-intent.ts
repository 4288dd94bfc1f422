/** What the pressed button of a step asks for, besides saving. */
export type StepIntent =
  | { kind: 'save' }
  | { kind: 'next' }
  | { kind: 'add_row'; rows: string }
  | { kind: 'remove_row'; rows: string; number: number };

/** Reads the value of the pressed button: "save", "next", "add-row:budget", "remove-row:budget.2". Anything else saves. */
export function readIntent(value: FormDataEntryValue | null): StepIntent {
  if (value === 'next') return { kind: 'next' };
  const [, act, rows = '', number] = /^(add|remove)-row:([a-zA-Z]{1,20})(?:\.(\d{1,3}))?$/.exec(String(value)) ?? [];
  if (act === 'add') return { kind: 'add_row', rows };
  if (act === 'remove' && number !== undefined) return { kind: 'remove_row', rows, number: Number(number) };
  return { kind: 'save' };
}

/** The numbers of the rows that a form has under `prefix`, in order. */
export function rowNumbers(names: Iterable<string>, prefix: string): number[] {
  const numbers = new Set<number>();
  for (const name of names) {
    const [head, number = ''] = name.split('.');
    if (head === prefix && /^\d{1,3}$/.test(number)) numbers.add(Number(number));
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The form without that row. The list stays in it: a form that says nothing of a list leaves the list as it is. */
export function withoutRow(form: FormData, prefix: string, number: number): FormData {
  const rest = new FormData();
  for (const [name, value] of form) {
    if (!name.startsWith(`${prefix}.${number}.`)) rest.append(name, value as string);
  }
  if (rowNumbers(rest.keys(), prefix).length === 0) rest.append(`${prefix}.0.id`, '');
  return rest;
}

/** How many rows of the form have nothing typed in them: so many stay open on the page. */
export function blankRows(form: FormData, prefix: string, chosen: ReadonlySet<string>): number {
  return rowNumbers(form.keys(), prefix).filter((number) => {
    const start = `${prefix}.${number}.`;
    return ![...form].some(([name, value]) => {
      if (!name.startsWith(start) || chosen.has(name.slice(start.length))) return false;
      return typeof value !== 'string' || value.trim() !== '';
    });
  }).length;
}
