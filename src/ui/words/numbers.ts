/** A whole number as English groups it. Intl would do, but its first call loads ICU's data, and the popup waits for it. */
export const count = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const some = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;
export const bytes = (value: number) => some(value, 'byte');
