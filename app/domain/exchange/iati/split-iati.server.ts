import { setImmediate as nextTurn } from 'node:timers/promises';
import { PORTFOLIO_LIMITS } from '~/domain/aid/portfolio/portfolio';
import { AppError } from '~/platform/errors';

/** One activity as it stands in the file, and the line on which it begins. */
export interface ActivityText {
  xml: string;
  line: number;
}

/** Why a file as a whole was not taken. */
export type FileRefusal = 'empty' | 'large' | 'letters' | 'doctype' | 'broken' | 'not_iati' | 'many' | 'deep';

/** The refusal of a file, told beside its field. */
export function fileRefused(reason: FileRefusal, line = 0): AppError {
  return new AppError('invalid', {
    fields: { file: `aid.file_error_${reason}` },
    params: { line, mb: PORTFOLIO_LIMITS.fileBytes / 1_000_000, n: PORTFOLIO_LIMITS.activities },
  });
}

/** After so many characters whoever waits gets a turn: a few milliseconds. */
const CHARACTERS_AT_ONCE = 400_000;
const NAME = /[^\s<>/=]+/y;

/** What stands at a `<` that is no element, and how it ends. */
const ASIDES: [begin: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** The place behind the `>` of a tag that begins at `at`; a `>` inside quotes does not count. -1 for a tag without end. */
function tagEnd(text: string, at: number): number {
  for (let here = at + 1; here < text.length; here += 1) {
    const sign = text[here];
    if (sign === '>') return here + 1;
    if (sign === '<') return -1;
    if (sign === '"' || sign === "'") {
      here = text.indexOf(sign, here + 1);
      if (here < 0) return -1;
    }
  }
  return -1;
}

/** Counts lines as the reading goes on. */
function createLines(text: string) {
  let line = 1;
  let counted = 0;
  return (at: number): number => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line += 1;
      counted = next + 1;
    }
    return line;
  };
}

interface Walk {
  text: string;
  lineAt: (at: number) => number;
  /** Names of the elements that are open, the outermost first. */
  open: string[];
  /** Where the activity that is open begins. */
  begin: number;
}

/** What ends at the tag: an activity, or nothing that matters. Throws where tags do not match. */
function readTag(walk: Walk, at: number, end: number): ActivityText | null {
  const { text, open, lineAt } = walk;
  const isClosing = text[at + 1] === '/';
  NAME.lastIndex = at + (isClosing ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (!name) throw fileRefused('broken', lineAt(at));
  if (open.length === 0 && (isClosing || name !== 'iati-activities')) throw fileRefused('not_iati');
  const isActivity = name === 'iati-activity';
  if (isClosing) {
    if (open.pop() !== name) throw fileRefused('broken', lineAt(at));
    if (!isActivity || open.length !== 1) return null;
    return { xml: text.slice(walk.begin, end), line: lineAt(walk.begin) };
  }
  if (isActivity && open.length === 1) walk.begin = at;
  if (text[end - 2] === '/')
    return isActivity && open.length === 1 ? { xml: text.slice(at, end), line: lineAt(at) } : null;
  open.push(name);
  if (open.length > PORTFOLIO_LIMITS.depth) throw fileRefused('deep', lineAt(at));
  return null;
}

/** The place behind a comment, a CDATA section or an instruction at `at`; null for an element. */
function pastAside({ text, lineAt }: Walk, at: number): number | null {
  for (const [begin, end] of ASIDES) {
    if (!text.startsWith(begin, at)) continue;
    const found = text.indexOf(end, at + begin.length);
    if (found < 0) throw fileRefused('broken', lineAt(at));
    return found + end.length;
  }
  // A document type may define entities that grow a thousandfold, or read files: IATI has none.
  if (text.startsWith('<!', at)) throw fileRefused('doctype', lineAt(at));
  return null;
}

/**
 * The activities of an IATI file, one after another, without ever holding the tree of the whole file; in between others
 * get their turn. Tags are matched, their depth and number bounded. Throws `invalid` for the field `file`.
 */
export async function* splitIati(text: string): AsyncGenerator<ActivityText> {
  const walk: Walk = { text, lineAt: createLines(text), open: [], begin: 0 };
  let found = 0;
  let isOver = false;
  let turnAt = CHARACTERS_AT_ONCE;
  for (let at = text.indexOf('<'); at >= 0; ) {
    let next = pastAside(walk, at);
    if (next === null) {
      if (isOver) throw fileRefused('broken', walk.lineAt(at));
      next = tagEnd(text, at);
      if (next < 0) throw fileRefused('broken', walk.lineAt(at));
      const activity = readTag(walk, at, next);
      isOver = walk.open.length === 0;
      if (activity) {
        found += 1;
        if (found > PORTFOLIO_LIMITS.activities) throw fileRefused('many');
        yield activity;
      }
    }
    if (next > turnAt) {
      turnAt = next + CHARACTERS_AT_ONCE;
      await nextTurn();
    }
    at = text.indexOf('<', next);
  }
  if (walk.open.length > 0) throw fileRefused('broken', walk.lineAt(text.length));
  if (!isOver) throw fileRefused('not_iati');
}
