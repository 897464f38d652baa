/** Ids of elements that other parts of the view move the focus to. */
export const focusPlaces = { keyField: 'secret-key', newSession: 'new-session', pasteButton: 'paste-button' } as const;

export function focusOn(place: keyof typeof focusPlaces): void {
  document.getElementById(focusPlaces[place])?.focus();
}
