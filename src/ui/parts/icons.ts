// Shapes on a grid of 16, drawn in the text colour.

export const good = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM4.9 8.2l2.2 2.2 4-4.6';
export const clock = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.3v4l2.6 1.6';
export const bad = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.5 5.5l5 5M10.5 5.5l-5 5';
export const error = 'M8 1.8 15 14H1L8 1.8ZM8 6v4M8 11.6v.6';
export const neutral =
  'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM6.2 6.3c0-2.5 3.7-2.4 3.7 0 0 1.5-1.9 1.5-1.9 3.2M8 11.3v.6';
export const copy = 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7';
export const more = 'M3.5 8h.01M8 8h.01M12.5 8h.01';
export const close = 'M4 4l8 8M12 4l-8 8';
export const search = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.5 10.5l3.5 3.5';
export const open = 'M6 3.5l4.5 4.5L6 12.5';
export const link = 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13 3 7.5 8.5';
export const lock = 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5';
export const server = 'M2.5 3h11v4h-11zM2.5 9h11v4h-11zM5 5h.01M5 11h.01';
export const cookie =
  'M8 1.5a6.5 6.5 0 1 0 6.5 6.5c-1.8.3-3-1-2.7-2.6C10 5.700 8.300 4.300 8.900 1.600ZM5.500 6.500h.010M6.500 10.500h.010M10 9.500h.010';
