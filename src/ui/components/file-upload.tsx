// A control to send a file.
import type { ComponentChildren } from 'preact'

import { i18nAttributes, tokens } from './attributes.ts'
import type { Attributes, Styled, Translation } from './attributes.ts'
import { FormGroup } from './form-group.tsx'
import type { LabelledProps } from './form-group.tsx'

export type FileUploadProps = Styled &
  LabelledProps & {
    name: string
    /** The name stands in when there is no id. */
    id?: string | undefined
    multiple?: boolean | undefined
    disabled?: boolean | undefined
    /** Lets the browser script turn the control into a drop zone; the texts below are the zone's. */
    javascript?: boolean | undefined
    wrapperClasses?: string | undefined
    wrapperAttributes?: Attributes | undefined
    chooseFilesButtonText?: string | undefined
    noFileChosenText?: string | undefined
    multipleFilesChosenText?: Translation
    dropInstructionText?: string | undefined
    enteredDropZoneText?: string | undefined
    leftDropZoneText?: string | undefined
  }

/** A file control with its label, hint and error message; its form needs `multipart/form-data`. */
export function FileUpload(props: FileUploadProps) {
  const { name, id = name, formGroup, errorMessage } = props
  return (
    <FormGroup {...props} id={id}>
      {(describedBy) => (
        <>
          {formGroup?.beforeInput}
          <DropZone {...props}>
            <input
              class={tokens('govuk-file-upload', props.classes, errorMessage && 'govuk-file-upload--error')}
              id={id}
              name={name}
              type="file"
              disabled={props.disabled}
              multiple={props.multiple}
              aria-describedby={describedBy}
              {...props.attributes}
            />
          </DropZone>
          {formGroup?.afterInput}
        </>
      )}
    </FormGroup>
  )
}

function DropZone(props: FileUploadProps & { children: ComponentChildren }) {
  if (!props.javascript) return <>{props.children}</>
  const texts = i18nAttributes({
    'choose-files-button': props.chooseFilesButtonText,
    'no-file-chosen': props.noFileChosenText,
    'multiple-files-chosen': props.multipleFilesChosenText,
    'drop-instruction': props.dropInstructionText,
    'entered-drop-zone': props.enteredDropZoneText,
    'left-drop-zone': props.leftDropZoneText,
  })
  return (
    <div
      class={tokens('govuk-file-upload-wrapper', props.wrapperClasses)}
      data-module="govuk-file-upload"
      {...texts}
      {...props.wrapperAttributes}
    >
      {props.children}
    </div>
  )
}
