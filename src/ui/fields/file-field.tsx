// A question answered with a file.
import { FileUpload } from '../components/file-upload.tsx'
import { guidanceOf, labelOf } from './field.ts'
import type { FieldProps } from './field.ts'

export type FileFieldProps = FieldProps & {
  /** The kinds of file offered, such as `image/png,image/jpeg`; a hint to the browser, not a check. */
  accept?: string | undefined
  multiple?: boolean | undefined
}

/** A file to send; its form needs `enctype="multipart/form-data"`. */
export function FileField(props: FileFieldProps) {
  return (
    <FileUpload
      {...guidanceOf(props)}
      name={props.name}
      label={labelOf(props)}
      multiple={props.multiple}
      attributes={{ accept: props.accept }}
      javascript
    />
  )
}
