/*
 * A light stemmer of Kyrgyz nouns on folded text (ө is о, ү is у, ң is н): case, possessive and plural come off from
 * the end, each only where vowel harmony and the consonant before it allow it. That leaves Russian words alone that
 * merely end alike (дорога, книга).
 */

const SHORTEST_STEM = 3;
const SHORTEST_VERB_STEM = 4;

const VOWELS = 'аеиоуыэюя';
const VOICELESS = 'пткфсшщчцх';
/** Borrowed words that end in these are written either way: клубга and клубка. */
const VOICED_OR_NOT = 'бвгджз';
/** Letters of borrowed words only; such words keep their last consonant. */
const BORROWED = /[вфцщъьх]/;

/** What may stand before a suffix: a vowel, a consonant, the vowel of a possessive, or what the first letter asks. */
type Before = 'vowel' | 'consonant' | 'possessive' | 'first';
interface Suffix {
  text: string;
  before: Before;
}

/** A is а, е, о; I is ы, и, у; D is д, т; N is н, д, т; L is л, д, т; G is г, к. All vowels of one suffix agree. */
const CASES = suffixes([
  ['ндAгI', 'possessive'],
  ['нDAн', 'possessive'],
  ['нAн', 'possessive'],
  ['ндA', 'possessive'],
  ['нA', 'possessive'],
  ['н', 'possessive'],
  ['DAгI', 'first'],
  ['NIн', 'first'],
  ['DAн', 'first'],
  ['DA', 'first'],
  ['NI', 'first'],
  ['GA', 'first'],
]);
const POSSESSIVES = suffixes([
  ['IбIз', 'consonant'],
  ['IнIз', 'consonant'],
  ['бIз', 'vowel'],
  ['нIз', 'vowel'],
  ['сI', 'vowel'],
  ['I', 'consonant'],
]);
const PLURALS = suffixes([['LAр', 'first']]);
const VERBAL_NOUN = /(?:уу|оо)$/;
const CHILDREN = /^балдар/;

/** Common words that end like inflected ones, or that the Russian stemmer would cut: бала → бал finds балык, "fish". */
const ROOTS = new Set(
  'алтын апа ата бакча бала билим бугун жакын жаны жетим кала келин кийим кочо сугат тоо эгин эне'.split(' '),
);

function suffixes(patterns: [string, Before][]): Suffix[] {
  const rows = ['аы', 'еи', 'оу'];
  const spelled = patterns.flatMap(([pattern, before]) =>
    rows.flatMap(([a = '', i = '']) =>
      spellings(pattern.replace('A', a).replaceAll('I', i)).map((text) => ({ text, before })),
    ),
  );
  const unique = new Map(spelled.map((suffix) => [`${suffix.text} ${suffix.before}`, suffix]));
  return [...unique.values()].sort((one, other) => other.text.length - one.text.length);
}

function spellings(pattern: string): string[] {
  const classes: Record<string, string> = { D: 'дт', N: 'ндт', L: 'лдт', G: 'гк' };
  const found = /[DNLG]/.exec(pattern)?.[0];
  return found ? [...(classes[found] ?? '')].map((letter) => pattern.replace(found, letter)) : [pattern];
}

function lastVowel(stem: string): string {
  for (let i = stem.length - 1; i >= 0; i -= 1) {
    const letter = stem.charAt(i);
    if (VOWELS.includes(letter)) return letter;
  }
  return '';
}

/** The vowels that may begin a suffix after this one; folding has made one letter of о and ө, and one of у and ү. */
const HARMONY: Record<string, string> = {
  а: 'аы',
  ы: 'аы',
  я: 'аы',
  е: 'еи',
  и: 'еи',
  э: 'еи',
  о: 'оу',
  у: 'аоу',
  ю: 'аоу',
};

function harmonises(stem: string, suffix: string): boolean {
  const vowel = [...suffix].find((letter) => VOWELS.includes(letter));
  const last = lastVowel(stem);
  return last !== '' && (!vowel || (HARMONY[last] ?? '').includes(vowel));
}

function fitsBefore(stem: string, suffix: Suffix): boolean {
  const before = stem.charAt(stem.length - 1);
  const vowel = VOWELS.includes(before);
  if (suffix.before === 'possessive') return 'ыиу'.includes(before);
  if (suffix.before !== 'first') return vowel === (suffix.before === 'vowel');
  const first = suffix.text.charAt(0);
  if ('нл'.includes(first)) return vowel || (first === 'л' && 'рй'.includes(before));
  if (VOICED_OR_NOT.includes(before)) return true;
  return 'тк'.includes(first) === VOICELESS.includes(before);
}

function strip(word: string, table: Suffix[]): string {
  if (ROOTS.has(word)) return word;
  for (const suffix of table) {
    const stem = word.slice(0, -suffix.text.length);
    if (stem.length < SHORTEST_STEM || !word.endsWith(suffix.text)) continue;
    if (fitsBefore(stem, suffix) && harmonises(stem, suffix.text)) return stem;
  }
  return word;
}

/**
 * The stem of a folded Kyrgyz noun: мектептердин → мектеп, кочолорго → кочо. It is what the word begins with, so the
 * stem of мектеби is мектеб; only балдар, "children", becomes бала.
 */
export function stemKyrgyz(word: string): string {
  if (CHILDREN.test(word)) return 'бала';
  const stem = strip(strip(strip(word, CASES), POSSESSIVES), PLURALS);
  const verb = stem.replace(VERBAL_NOUN, '');
  return verb.length >= SHORTEST_VERB_STEM ? verb : stem;
}

/** Whether this stem is a Kyrgyz word for certain, to be kept from the stemmers of other languages. */
export function isKyrgyzRoot(stem: string): boolean {
  return ROOTS.has(stem);
}

/**
 * The other spelling of a stem whose last consonant changes before a vowel: мектеп and мектеб, журок and журог.
 * Undefined where it does not change.
 */
export function softenedStem(stem: string): string | undefined {
  const change: Record<string, string> = { п: 'б', б: 'п', к: 'г', г: 'к' };
  const last = change[stem.charAt(stem.length - 1)];
  if (!last || !VOWELS.includes(stem.charAt(stem.length - 2)) || BORROWED.test(stem)) return undefined;
  return stem.slice(0, -1) + last;
}
