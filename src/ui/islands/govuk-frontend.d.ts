// What we use of GOV.UK Frontend's scripts, which come without types.
declare module 'govuk-frontend' {
  export interface ComponentClass {
    new (root: Element): object
    moduleName: string
  }
  /** Starts a component on each element whose `data-module` names it; trouble goes to the console, never to the page. */
  export function createAll(component: ComponentClass): object[]
  export const Button: ComponentClass
  export const CharacterCount: ComponentClass
  export const Checkboxes: ComponentClass
  export const ErrorSummary: ComponentClass
  export const NotificationBanner: ComponentClass
  export const PasswordInput: ComponentClass
  export const SkipLink: ComponentClass
}
