/**
 * Roles of the parts of a table that is not always laid out as one, to be spread on them: Safari drops
 * the roles of elements whose `display` is no longer that of a table (adrianroselli.com, "Tables, CSS
 * display properties, and ARIA"), so that they are not redundant there.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
