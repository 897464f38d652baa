import { some } from './numbers.ts';

export const openDevtools = 'Secret key and more: in devtools (F12), the Flask Session panel';
export const moreInPanel = (value: number) => `${some(value, 'more key')} in the panel`;
