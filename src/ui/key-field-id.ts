/** The id of the field for secret keys: other parts of the view lead to it. */
export const keyFieldId = 'secret-key';

export function focusKeyField(): void {
  document.getElementById(keyFieldId)?.focus();
}
