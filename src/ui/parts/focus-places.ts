/** Ids of what other parts of the view lead the focus to, or give it back to. */
export const focusPlaces = { keyField: 'secret-key', newSession: 'new-session', pasteButton: 'paste-button' } as const;

export function focusOn(place: keyof typeof focusPlaces): void {
  document.getElementById(focusPlaces[place])?.focus();
}
