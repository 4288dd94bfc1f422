import { setImmediate as nextTurn } from 'node:timers/promises';
import { PORTFOLIO_LIMITS, type ReadPortfolio } from '~/domain/aid/portfolio/portfolio';
import { parseActivity } from './iati-elements.server';
import { identifierOf, readActivity } from './read-activity.server';
import { Rejected } from './rejected.server';
import { type ActivityText, fileRefused, splitIati } from './split-iati.server';

/** After so many characters of activities whoever waits gets a turn. */
const CHARACTERS_AT_ONCE = 50_000;

/** IATI asks for UTF-8; a file in other letters is refused rather than guessed at. */
function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new TypeError('Text has no zero bytes.');
    return text;
  } catch {
    throw fileRefused('letters');
  }
}

/** Reads one activity into what was read so far, or names it among the rejected. */
function take({ xml, line }: ActivityText, reporter: string, read: ReadPortfolio, seen: Set<string>): void {
  const isLarge = xml.length > PORTFOLIO_LIMITS.activity;
  const element = isLarge ? null : parseActivity(xml);
  try {
    if (!element) throw new Rejected(isLarge ? 'large' : 'malformed');
    const activity = readActivity(element, reporter);
    if (seen.has(activity.identifier)) throw new Rejected('twice');
    seen.add(activity.identifier);
    read.activities.push(activity);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const identifier = element ? identifierOf(element).slice(0, PORTFOLIO_LIMITS.identifier) : '';
    read.rejected.push({ identifier: identifier || null, line, reason: error.reason });
  }
}

/**
 * The projects of an IATI file that the organisation with the reference `reporter` tells of, and those that cannot be
 * taken, each with its line and the reason. Throws `invalid` for the field `file` where the file itself is wrong.
 */
export async function readIati(bytes: Uint8Array, reporter: string): Promise<ReadPortfolio> {
  if (bytes.length === 0) throw fileRefused('empty');
  if (bytes.length > PORTFOLIO_LIMITS.fileBytes) throw fileRefused('large');
  const read: ReadPortfolio = { activities: [], rejected: [] };
  const seen = new Set<string>();
  let characters = 0;
  for await (const text of splitIati(decoded(bytes))) {
    take(text, reporter, read, seen);
    characters += text.xml.length;
    if (characters > CHARACTERS_AT_ONCE) {
      characters = 0;
      await nextTurn();
    }
  }
  return read;
}
