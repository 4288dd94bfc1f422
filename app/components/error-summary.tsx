/** What is wrong with one field, in words. */
export interface SummaryError {
  /** The field's id, which is its name unless it was given another. */
  field: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  errors: SummaryError[];
}

/**
 * Stands above a form that came back, and leads to each field that needs a change. Nothing where there is no error.
 * The alert is the inner element, so that it is read out when the script moves the focus to the outer one.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" id="errors" tabIndex={-1}>
      <div className="flush" role="alert">
        <h2>{title}</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
