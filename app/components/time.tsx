interface TimeProps {
  /** An instant, or a date without a time as ISO text. */
  at: Date | string;
  /** As the page shows it. */
  text: string;
}

/** A date or an instant that machines can read too. */
export function Time({ at, text }: TimeProps) {
  return <time dateTime={typeof at === 'string' ? at : at.toISOString()}>{text}</time>;
}
