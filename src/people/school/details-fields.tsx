// The fields in which the school's name, web site, number and colour are typed.
import { TextField } from '../../ui/fields/text-field.tsx'

export type Field = (name: string) => { name: string; value: string; error: string | undefined }

export function DetailsFields({ field }: { field: Field }) {
  return (
    <>
      <TextField {...field('school-name')} label="Name of the school" autocomplete="organization" />
      <TextField
        {...field('web-site')}
        label="Its web site"
        hint="For example, https://www.oakfield.example. The logo on each of your pages leads there."
        type="url"
        inputmode="url"
        spellcheck={false}
      />
      <TextField
        {...field('phone')}
        label="Its telephone number (if a post may give it)"
        hint="Any other number in a post is marked, since it may be somebody’s own."
        type="tel"
        autocomplete="tel"
        width={20}
      />
      <TextField
        {...field('colour')}
        label="Its colour"
        hint="As # and six digits or letters a to f, such as #1d4f91. Your web designer knows it. What would be hard to read is darkened by itself."
        width={10}
        spellcheck={false}
      />
    </>
  )
}
