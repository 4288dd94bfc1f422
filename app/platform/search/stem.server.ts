import { newStemmer } from 'snowball-stemmers';
import { fold } from './fold';
import { isKyrgyzRoot, softenedStem, stemKyrgyz } from './kyrgyz-stem';

export const SHORTEST_WORD = 3;
const LONGEST_WORD = 40;
const MOST_TOKENS = 2000;
const MOST_QUERY_WORDS = 8;
const MOST_REMEMBERED = 50_000;

const russian = newStemmer('russian');
const english = newStemmer('english');

/** Words that say nothing about what is sought; a query of nothing else keeps them. */
const EMPTY_WORDS = new Set(
  'жана менен учун боюнча тууралуу жонундо экен бул ошол для или что как при это все and the for with from are'.split(
    ' ',
  ),
);

const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑–'’][\p{L}\p{N}]+)*/gu;
/** Characters of two halves, which cutting a long word could part. */
const BEYOND_OUR_SCRIPTS = /[\u{10000}-\u{10ffff}]/gu;
const JOINER = /[^\p{L}\p{N}]+/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /^[a-z]+$/;

interface Forms {
  /** What a text with this word is found by. */
  indexed: readonly string[];
  /** The beginning that this word seeks. */
  sought: string;
}

const remembered = new Map<string, Forms>();

function sharedBeginning(word: string, stem: string): string {
  let length = 0;
  while (length < stem.length && word[length] === stem[length]) length += 1;
  return word.slice(0, length);
}

function stemsOf(word: string): string[] {
  if (LATIN.test(word)) return [english.stem(word)];
  if (!CYRILLIC.test(word)) return [];
  const kyrgyz = stemKyrgyz(word);
  return isKyrgyzRoot(kyrgyz) ? [kyrgyz] : [kyrgyz, russian.stem(word)];
}

function computeForms(word: string): Forms {
  const stems = stemsOf(word).filter((stem) => stem.length >= SHORTEST_WORD);
  const softened = CYRILLIC.test(word) ? stems.slice(0, 1).map(softenedStem) : [];
  const others = [...stems, ...softened].filter((form): form is string => form !== undefined && !word.startsWith(form));
  const beginnings = stems.map((stem) => (stem === 'бала' ? stem : sharedBeginning(word, stem)));
  const sought = [word, ...beginnings.filter((beginning) => beginning.length >= SHORTEST_WORD)].reduce((one, other) =>
    other.length < one.length ? other : one,
  );
  return { indexed: [...new Set([word, ...others])], sought };
}

function formsOf(word: string): Forms {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const forms = computeForms(word);
  remembered.set(word, forms);
  return forms;
}

function compounds(text: string): string[][] {
  return Array.from(fold(text).replace(BEYOND_OUR_SCRIPTS, ' ').matchAll(COMPOUND), ([compound]) =>
    compound.split(JOINER).map((part) => part.slice(0, LONGEST_WORD)),
  );
}

function joined(parts: string[]): string {
  return parts.join('').slice(0, LONGEST_WORD);
}

/**
 * The tokens to index for a text in any of our languages, each once, in the order of appearance, at most 2,000:
 * every folded word of three letters or more, its stem where the word does not begin with it, and words with a hyphen
 * also as one. A query's token finds a text when one of the text's tokens begins with it.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const parts of compounds(text)) {
    const words = parts.length > 1 ? [...parts, joined(parts)] : parts;
    for (const word of words) {
      if (word.length < SHORTEST_WORD) continue;
      for (const form of formsOf(word).indexed) tokens.add(form);
      if (tokens.size >= MOST_TOKENS) return [...tokens].slice(0, MOST_TOKENS);
    }
  }
  return [...tokens];
}

/**
 * The beginnings that a text must have, all of them, to be found by this query: at most eight, each of three letters or
 * more, of letters and digits only. A word with a hyphen and a short part counts as one (Ак-Суу). Empty when the query
 * has no such word.
 */
export function queryTokens(query: string): string[] {
  const words = compounds(query)
    .flatMap((parts) => (parts.some((part) => part.length < SHORTEST_WORD) ? [joined(parts)] : parts))
    .filter((word) => word.length >= SHORTEST_WORD);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  const tokens = (telling.length > 0 ? telling : words).map((word) => formsOf(word).sought);
  return [...new Set(tokens)].slice(0, MOST_QUERY_WORDS);
}
