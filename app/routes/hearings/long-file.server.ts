import { pace } from '~/platform/pace.server';

/**
 * Takes one of the long files that a network gets in a minute; of 5,000 remarks each costs a quarter of a second of the
 * processor. PDFs are kept and made one at a time instead. Throws too_many.
 */
export const spendLongFile = pace({ points: 60, perSeconds: 60 });
