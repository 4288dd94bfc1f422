/** The first thing on a page for those who use a keyboard; leads to `<main id="main">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a className="skip" href="#main">
      {label}
    </a>
  );
}
