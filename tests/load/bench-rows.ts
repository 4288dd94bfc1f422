import type { Target } from './drive';
import type { Prepared } from './prepare';

/** One row of the table: what is asked for, again and again. */
export interface BenchRow {
  name: string;
  /** The status of every answer. */
  status: number;
  next: () => Target;
}

// As browsers send them: what most readers get is compressed.
const BROWSER = {
  Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'Accept-Encoding': 'gzip, deflate, br',
  'Accept-Language': 'ky,ru;q=0.8',
};

/** Filters of every kind, each also with a bound of its own, so that no two lists are at one address. */
const FILTERS = [
  '',
  '&place=osh',
  '&sector=water',
  '&place=osh&sector=water&stage=seeking&sort=supported',
  '&kind=ngo&language=ru&sort=gap',
  '&people=1000-10000&sort=closing',
  '&sort=supported',
  '&place=uzgen&sort=newest',
];

function counter(): () => number {
  let turn = 0;
  return () => turn++;
}

/** The rows, over the people and ideas that `prepare.ts` made. Requests carry the address of the server at `origin`. */
export function benchRows({ cookies, ideas }: Prepared, origin: string): BenchRow[] {
  const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
  const filtered = counter();
  const opened = counter();
  const supported = counter();
  const page = at(ideas, 1).page;
  return [
    { name: 'list, kept', status: 200, next: () => ({ path: '/ky/ideas', headers: BROWSER }) },
    {
      name: 'list, a new filter each time',
      status: 200,
      next() {
        const turn = filtered();
        return { path: `/ky/ideas?requested=${turn + 1}-${at(FILTERS, turn)}`, headers: BROWSER };
      },
    },
    { name: 'idea, kept', status: 200, next: () => ({ path: page, headers: BROWSER }) },
    {
      name: 'idea, signed in',
      status: 200,
      next() {
        const turn = opened();
        return { path: at(ideas, turn).page, headers: { ...BROWSER, Cookie: at(cookies, turn) } };
      },
    },
    {
      name: 'support',
      status: 303,
      next() {
        // Each person goes through all ideas, one at each round: no pair comes twice.
        const turn = supported();
        const round = Math.floor(turn / cookies.length);
        const person = turn % cookies.length;
        return {
          method: 'POST',
          path: at(ideas, person + round).support,
          headers: {
            ...BROWSER,
            Cookie: at(cookies, person),
            Origin: origin,
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: 'wanted=yes',
        };
      },
    },
  ];
}
