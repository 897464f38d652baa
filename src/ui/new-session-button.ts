/** The id of the button that a new session is begun with: the focus goes back to it where none came of it. */
export const newSessionId = 'new-session';

export function focusNewSession(): void {
  document.getElementById(newSessionId)?.focus();
}
