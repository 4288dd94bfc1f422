import { Field, type FieldProps, fieldWiring } from './field';

interface FileFieldProps extends FieldProps {
  /** Endings and media types, as in `accept`; the server checks again by content. */
  accept?: string;
  multiple?: boolean;
}

/** One or several files. Its form needs `encType="multipart/form-data"`; say size and kinds in the hint. */
export function FileField(props: FileFieldProps) {
  const { id, described } = fieldWiring(props);
  return (
    <Field {...props}>
      <input
        className="control control-file"
        type="file"
        id={id}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        {...described}
      />
    </Field>
  );
}
