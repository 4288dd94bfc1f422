/** One unit of кочкор мүйүз, the ram's horn of the шырдак: two curls growing from one stem, 32 by 16. */
const HORNS =
  'M16 15V9c0-5-3.5-7.4-7-7.4C5.4 1.6 3.2 4 3.2 6.6c0 2.2 1.6 3.8 3.6 3.8 1.6 0 2.7-1.1 2.7-2.5M16 9c0-5 3.5-7.4 7-7.4 3.6 0 5.8 2.4 5.8 5 0 2.2-1.6 3.8-3.6 3.8-1.6 0-2.7-1.1-2.7-2.5';

/** The seam below the horns, with the small tooth that stands between two pairs. */
const SEAM = 'M0 16h32v-1.4H0zM0 11.4l2.6 3.2L0 16zM32 11.4l-2.6 3.2L32 16z';

/**
 * The border under the header and above the footer. Drawn in the page: a mask from a data address would need `data:`
 * in the content security policy, and backgrounds do not print.
 */
export function Ornament({ id }: { id: string }) {
  return (
    <svg className="ornament" aria-hidden="true">
      <pattern id={id} width="32" height="16" patternUnits="userSpaceOnUse">
        <path className="horns" d={HORNS} />
        <path fill="currentColor" d={SEAM} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** The mark of the site: the horns and their reflection, as many who lift one thing (ашар). */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path className="horns" d={HORNS} />
      <path className="horns" d={HORNS} transform="rotate(180 16 16)" />
    </svg>
  );
}
