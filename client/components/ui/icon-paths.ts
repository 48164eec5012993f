/** Icons drawn for Fælled on a 24 by 24 grid. */
export const paths = {
  search: 'M10 4a6 6 0 1 0 3.5 10.9l4.3 4.3 1.4-1.4-4.3-4.3A6 6 0 0 0 10 4Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  chevronRight: 'M9 5l7 7-7 7-1.5-1.5L13 12 7.500 6.500Z',
  close:
    'M6.400 5 12 10.600 17.600 5 19 6.400 13.400 12 19 17.600 17.600 19 12 13.400 6.400 19 5 17.600 10.600 12 5 6.400Z',
  download: 'M11 4h2v8l3-3 1.400 1.400L12 15.800 6.600 10.400 8 9l3 3ZM5 18h14v2H5Z',
  filter: 'M4 6h16v2H4Zm3 5h10v2H7Zm3 5h4v2h-4Z',
  menu: 'M4 6h16v2H4Zm0 5h16v2H4Zm0 5h16v2H4Z',
  external: 'M14 4h6v6h-2V7.400l-7.300 7.300-1.400-1.400L16.600 6H14ZM5 6h6v2H7v9h9v-4h2v6H5Z',
  idea: 'M12 3a6 6 0 0 0-3 11v2h6v-2a6 6 0 0 0-3-11Zm-2 15h4v2h-4Z',
  development:
    'M8 7l-5 5 5 5 1.400-1.400L5.800 12l3.600-3.600Zm8 0-1.400 1.400 3.600 3.600-3.600 3.600L16 17l5-5Z',
  pilot: 'M10 4v6L5 18a1.500 1.500 0 0 0 1.300 2.200h11.400A1.500 1.500 0 0 0 19 18l-5-8V4h1V3H9v1Z',
  operation: 'M9.500 16.200 5.300 12l-1.400 1.400 5.600 5.600L20.500 8 19.100 6.600Z',
  ended: 'M6 6h12v12H6Z',
} as const;

export type IconName = keyof typeof paths;
