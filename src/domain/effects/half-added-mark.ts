/** Stands wherever a figure stands that the zero-cell rule made; apart from the rule, which lists need not load. */
export const halfAddedMark = '0.5 added to each cell, because one is empty';
