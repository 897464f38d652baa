/** The id of the button that opens the paste field, and closes it: the focus goes back there. */
export const pasteButtonId = 'paste-button';

export function focusPasteButton(): void {
  document.getElementById(pasteButtonId)?.focus();
}
