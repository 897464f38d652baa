/** An integer with English digit grouping. Not by Intl, whose first call loads ICU's data while the popup waits. */
export const count = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const some = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;
export const bytes = (value: number) => some(value, 'byte');
