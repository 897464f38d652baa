import { some } from './numbers.ts';

export const openDevtools = 'Add a key or edit: open devtools (F12) → Flask Session';
export const moreInPanel = (value: number) => `${some(value, 'more key')} in the panel`;
